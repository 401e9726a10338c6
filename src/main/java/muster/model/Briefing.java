package muster.model;

import java.util.List;

/** A deck of slides. */
public record Briefing(String id, String title, List<Slide> slides, Extras extras)
    implements Identified {
  public Briefing {
    slides = List.copyOf(slides);
  }
}
