package muster.desktop.explore.evidence;

import java.util.ArrayList;
import java.util.List;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Words;
import muster.draw.text.Dates;
import muster.draw.text.Numbers;
import muster.model.Commitment;
import muster.model.Evidence;
import muster.model.Position;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A record that rests on a source.
 *
 * @param kind what it is, in a word
 * @param actor whose it is, or null
 * @param name of the actor, or of the record
 * @param text what it says, in short
 * @param alone whether it has no other source
 * @param locator where in the source
 * @param grade the Admiralty code that counts for it
 */
record Carried(
    String kind,
    @Nullable String actor,
    String name,
    String text,
    boolean alone,
    String locator,
    String grade) {
  /** All that a workspace rests on a source, positions and commitments first. */
  static List<Carried> by(Workspace workspace, String source) {
    List<Carried> all = new ArrayList<>();
    for (Position position : workspace.positions()) {
      add(
          all,
          workspace,
          source,
          "position",
          position.actor(),
          Words.actor(workspace, position.actor()),
          Words.text(
              "explore.evidence.position",
              Dates.full(position.asOf()),
              Words.of(position.stance()),
              Words.of(position.troops())),
          position.evidence());
    }
    for (Commitment commitment : workspace.commitments()) {
      add(
          all,
          workspace,
          source,
          "commitment",
          commitment.actor(),
          Words.actor(workspace, commitment.actor()),
          task(commitment),
          commitment.evidence());
    }
    workspace
        .enablers()
        .forEach(e -> add(all, workspace, source, "enabler", null, e.label(), "", e.evidence()));
    workspace
        .assumptions()
        .forEach(a -> add(all, workspace, source, "odds", null, a.label(), "", a.evidence()));
    workspace
        .forceModels()
        .forEach(f -> add(all, workspace, source, "size", null, f.label(), "", f.evidence()));
    workspace
        .zones()
        .forEach(z -> add(all, workspace, source, "zone", null, z.name(), "", z.evidence()));
    workspace
        .sites()
        .forEach(s -> add(all, workspace, source, "site", null, s.name(), "", s.evidence()));
    workspace
        .lines()
        .forEach(l -> add(all, workspace, source, "line", null, l.name(), "", l.evidence()));
    return List.copyOf(all);
  }

  private static String task(Commitment commitment) {
    return commitment.troops() == null
        ? commitment.task()
        : Words.text(
            "explore.evidence.commitment",
            commitment.task(),
            Numbers.range(commitment.troops()),
            Words.of(commitment.basis()));
  }

  private static void add(
      List<Carried> all,
      Workspace workspace,
      String source,
      String kind,
      @Nullable String actor,
      String name,
      String text,
      List<Evidence> evidence) {
    boolean alone = evidence.stream().allMatch(e -> e.source().equals(source));
    for (Evidence piece : evidence) {
      if (piece.source().equals(source)) {
        all.add(
            new Carried(
                Words.text("explore.evidence.kind." + kind),
                actor,
                name,
                text,
                alone,
                piece.locator(),
                Citation.of(workspace, List.of(piece)).getFirst().grade()));
      }
    }
  }
}
