package muster.model;

import java.util.List;

/**
 * A document or page that statements come from.
 *
 * @param reference the document's file name, or a public address
 * @param reliability A to F of the Admiralty code: how far the source can be trusted
 * @param credibility 1 to 6 of the Admiralty code: how far what it says can be
 */
public record Source(
    String id,
    String title,
    String publisher,
    List<String> authors,
    PartialDate published,
    String reference,
    String reliability,
    int credibility,
    Extras extras)
    implements Identified {
  public Source {
    authors = List.copyOf(authors);
  }
}
