package org.parapolis.classify;

/** A code and the rule that made it. */
record Code(String value, String rule) {}
