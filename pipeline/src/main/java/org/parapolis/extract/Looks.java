package org.parapolis.extract;

import java.util.regex.Pattern;

/** What a paragraph is by the wording that UN documents of every kind share. */
final class Looks {

  private static final Pattern FORMULA = Pattern.compile("The \\p{Lu}[^.;:]{5,150}");
  private static final Pattern ORGAN =
      Pattern.compile("The (General Assembly|(Security|Human Rights|Economic and Social) Council)");
  private static final Pattern MEETING =
      Pattern.compile(
          "\\d+(st|nd|rd|th)\\s(plenary )?meeting.*|\\[(Adopted|Resolution adopted|Decision adopted) .*"
              + "|Adopted (unanimously )?(at|by) .{1,60}meeting.*");
  private static final Pattern DATE = Pattern.compile("\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}");
  private static final Pattern ANNEX =
      Pattern.compile("(Annex|ANNEX|Annexe|Anexo|Приложение|المرفق|附件)( [IVX\\d]{1,5})?");

  private Looks() {}

  /** "The General Assembly," on a line of its own; OCR may have lost the comma. */
  static boolean isFormula(String text) {
    return (text.endsWith(",") && FORMULA.matcher(text).matches()) || ORGAN.matcher(text).matches();
  }

  /** The same without its comma, as before a declaration; only italics tell it then. */
  static boolean isItalicFormula(String text) {
    return text.length() < 60 && FORMULA.matcher(text).matches();
  }

  static boolean isAnnex(String text) {
    return ANNEX.matcher(text).matches();
  }

  /** The meeting at which a text was adopted. */
  static boolean isMeeting(String text) {
    return MEETING.matcher(text).matches();
  }

  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }
}
