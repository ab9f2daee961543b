package org.parapolis.jobs.spark;

import java.io.Serializable;
import org.parapolis.extract.OcrMode;
import org.parapolis.lexicon.LexiconFiles;

/**
 * What a task's pipeline is made of.
 *
 * @param ocr what to do with scans
 */
record WorkerSettings(LexiconFiles lexicons, OcrMode ocr) implements Serializable {}
