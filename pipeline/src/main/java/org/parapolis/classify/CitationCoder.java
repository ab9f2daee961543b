package org.parapolis.classify;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Candidate;

/**
 * Whether a mention stands inside the cited title of another text, item or event (codebook,
 * "citation"): 'entitled "…"', "resolution 33/8 of 29 September 2016 on local government and human
 * rights", "decision C (71) on strengthening the Forum of Mayors".
 */
final class CitationCoder {
  private static final Pattern ENTITLED =
      Pattern.compile(
          "(entitled|titled|theme|under the title|called|Law(?: of \\w+)?|Act|publication|report)"
              + " (?:of )?[“\"]([^”\"]{0,400})[”\"]");
  private static final Pattern ON_TITLE =
      Pattern.compile(
          "(?:resolutions?|decisions?|recommendations?|declarations?|circular|law|general comment)"
              + " (?:No\\. ?)?[A-Z]{0,8}[ (]?\\(?[0-9IVXLC]+[^,;]{0,160}?,? on ([^,;]{0,240})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SERIES_ON =
      Pattern.compile(
          "(?:resolutions|decisions) [^;]{0,400}?(?:19|20)[0-9]{2} on ([^,;]{0,200})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED_LAW =
      Pattern.compile(
          "\\b(?:the )?(?:Law|Act|Circular|Code|Bill|Decree) on (?:the )?([^,;]{0,120})");

  private CitationCoder() {}

  static Code code(CodedParagraph coded, Candidate mention) {
    String text = coded.text().text();
    for (Pattern pattern : new Pattern[] {ENTITLED, ON_TITLE, SERIES_ON, NAMED_LAW}) {
      Matcher matcher = pattern.matcher(text);
      int group = matcher.groupCount();
      int from = 0;
      while (matcher.find(from)) {
        boolean inside =
            matcher.start(group) <= mention.span().begin()
                && mention.span().end() <= matcher.end(group);
        if (inside && !isCutOff(text.substring(matcher.start(group), mention.span().begin()))) {
          return new Code("true", "cited-title");
        }
        from = matcher.start() + 1;
      }
    }
    return new Code("false", "");
  }

  /** A verb between the title's beginning and the mention: the title ended before. */
  private static boolean isCutOff(String between) {
    return between
        .toLowerCase(Locale.ROOT)
        .matches(
            ".*\\b(in which|and (encourages|invites|requests|calls|urges|noting|welcomes)|that)\\b.*");
  }
}
