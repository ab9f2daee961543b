package org.parapolis.classify;

/** Whom the mention stands beside (codebook, "prominence"). */
final class ProminenceCoder {

  private ProminenceCoder() {}

  static Code code(Coordination list) {
    if (list.others() >= 2) {
      return new Code("list", "others=" + list.others());
    }
    if (list.others() == 1) {
      return new Code("paired", "others=1");
    }
    return list.governments()
        ? new Code("gov_series", "beside-government")
        : new Code("standalone", "alone");
  }
}
