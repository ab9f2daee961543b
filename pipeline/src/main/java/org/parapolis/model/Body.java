package org.parapolis.model;

/** The organ whose agreed text a document is, as its symbol says. */
public enum Body {
  /** General Assembly, its committees and emergency sessions. */
  GA,
  /** Security Council. */
  SC,
  /** Human Rights Council. */
  HRC,
  /** Economic and Social Council, its functional and regional commissions. */
  ECOSOC,
  /** Conference of the Parties, CMP, CMA and subsidiary bodies of the climate convention. */
  UNFCCC,
  /** Conferences convened by the General Assembly ({@code A/CONF.…}). */
  CONFERENCE,
  /** Every other organ, programme or fund. */
  OTHER
}
