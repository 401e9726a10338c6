package muster.draw.map;

import java.awt.Graphics2D;
import muster.assess.Support;
import muster.draw.MapStyle;
import muster.draw.ZoneStyle;

/** Paints arrows: what stands in full, and what waits as an empty arrow with a dashed edge. */
final class FlowPainter {

  private final MapHighlight highlight;
  private final MapStyle style;

  FlowPainter(MapHighlight highlight, MapStyle style) {
    this.highlight = highlight;
    this.style = style;
  }

  void paint(Graphics2D g, Flow flow) {
    ZoneStyle look = ContributionSign.look(style, flow.contribution());
    if (flow.members().stream().anyMatch(this::isLit)) {
      g.setColor(Strokes.faded(style.marks().highlight(), 0.8));
      g.setStroke(Strokes.round(6));
      g.draw(flow.whole());
    }
    if (flow.stands() < flow.commitments()) {
      g.setColor(Strokes.faded(style.ground().ukraine(), 0.75));
      g.fill(flow.whole());
      g.setColor(look.color());
      g.setStroke(Strokes.butt(1.1, 4, 3));
      g.draw(flow.whole());
    }
    if (!flow.standing().isEmpty()) {
      g.setColor(style.marks().casing());
      g.setStroke(Strokes.round(1.8));
      g.draw(flow.standing());
      g.setColor(Strokes.faded(look.color(), 0.88));
      g.fill(flow.standing());
    }
    if (highlight.isHovered(MapThing.Kind.GROUP, flow.id())) {
      g.setColor(style.marks().hover());
      g.setStroke(Strokes.round(1.6));
      g.draw(flow.whole());
    }
  }

  private boolean isLit(Support support) {
    return highlight.countries().contains(support.actor().id());
  }
}
