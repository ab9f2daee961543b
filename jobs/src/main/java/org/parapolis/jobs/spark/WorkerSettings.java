package org.parapolis.jobs.spark;

import java.io.Serializable;
import org.parapolis.extract.OcrMode;
import org.parapolis.lexicon.LexiconFiles;

/** What a task's pipeline is made of. */
record WorkerSettings(LexiconFiles lexicons, OcrMode ocr) implements Serializable {}
