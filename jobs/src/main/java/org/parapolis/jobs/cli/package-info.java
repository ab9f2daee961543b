/**
 * The command line.
 *
 * <p>A newcomer needs one command, {@code ./parapolis run INPUT}: it reads files, folders, globs or
 * addresses of a Hadoop file system, and leaves tables and index in {@code data/runs/<name>} and
 * the report in {@code reports/<name>}. The name is that of the input unless {@code --name} says
 * otherwise; every other command finds a run by it.
 *
 * <p>Researchers who change a lexicon do not read the documents again: {@code extract}, {@code
 * mentions}, {@code index} and {@code report} are the stages of {@code run}, each from the tables
 * of the one before. {@code show FILE} prints one document as the pipeline sees it, which is the
 * first thing to look at when a count surprises; {@code explain} says which lexicon row and which
 * rule made each code, and why a look-alike was not counted. {@code search} answers from the index
 * of a run; {@code evaluate} measures against coded paragraphs or twins. {@code lexicon check} and
 * {@code lexicon diff} are for those who own the words: what is wrong with them, what a change of
 * them does.
 *
 * <p>What a command prints for reading goes to standard output, what it says about itself to
 * standard error, so that output can be piped. The exit code is 0 when all is done, 1 when it is
 * done but some documents failed (they are in the table {@code failures}), 2 when the command was
 * wrong, 3 when something around it was (disk, permission, lexicon, index, another run). A user's
 * mistake is answered by one sentence, never by a stack trace.
 *
 * <p>One class a command, and no work in it: commands read options, call a job or a stage, and
 * print. {@code show}, {@code explain}, {@code search}, {@code lexicon} and help start no Spark.
 */
@NullMarked
package org.parapolis.jobs.cli;

import org.jspecify.annotations.NullMarked;
