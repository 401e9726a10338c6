package muster.store.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Actor;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Source;
import muster.model.Workspace;
import muster.store.ShapeCheck;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes the record that a feature stands for. What it says of itself counts first, then what the
 * record that it changes says, then what a person says of the file.
 */
final class DraftMaker {
  private static final int SHOWN = 60;

  private final Workspace workspace;
  private final ImportTerms terms;
  private final Set<String> sources;
  private final Set<String> actors;
  private final ShapeCheck shapes = new ShapeCheck();

  DraftMaker(Workspace workspace, ImportTerms terms) {
    this.workspace = workspace;
    this.terms = terms;
    sources = workspace.sources().stream().map(Source::id).collect(Collectors.toSet());
    actors = workspace.actors().stream().map(Actor::id).collect(Collectors.toSet());
  }

  /**
   * @param before the record that it changes, or null
   * @throws RefusedShape if there can be none
   */
  Draft make(
      Target target,
      String id,
      String name,
      KnownProperties said,
      Geometry geometry,
      @Nullable Draft before)
      throws RefusedShape {
    if (!terms.targets().contains(target)) {
      throw RefusedShape.of("import.target." + target.code());
    }
    String wrong = shapes.problem(geometry).orElse(null);
    if (wrong != null) {
      throw RefusedShape.because(wrong);
    }
    List<Evidence> own = known(said.evidence());
    Draft draft =
        new Draft(
            id,
            name,
            said.nameUk() == null && before != null ? before.nameUk() : said.nameUk(),
            kind(said, before),
            said.asOf() == null && before != null ? before.asOf() : said.asOf(),
            own == null && before != null ? before.evidence() : own == null ? List.of() : own,
            guards(said, before),
            said.extras(before == null ? Extras.NONE : before.extras()),
            geometry);
    if (before != null && draft.differences(before).isEmpty()) {
      return draft;
    }
    List<Evidence> evidence = own == null ? evidence(draft) : own;
    return draft.with(target == Target.SITES ? null : date(said, draft, evidence), evidence);
  }

  private String kind(KnownProperties said, @Nullable Draft before) throws RefusedShape {
    if (said.kind() != null) {
      return said.kind();
    }
    if (before != null) {
      return before.kind();
    }
    if (terms.kind() == null) {
      throw RefusedShape.of("import.kind");
    }
    return terms.kind();
  }

  /** What changes rests on what is imported, and no longer on what it rested on. */
  private List<Evidence> evidence(Draft draft) throws RefusedShape {
    if (terms.evidence() != null) {
      return List.of(terms.evidence());
    }
    if (draft.evidence().isEmpty()) {
      throw RefusedShape.of("import.evidence.none");
    }
    return draft.evidence();
  }

  /** The feature's own evidence, if the workspace has its sources; null if it says none. */
  private @Nullable List<Evidence> known(@Nullable List<Evidence> own) throws RefusedShape {
    if (own == null || own.isEmpty()) {
      return null;
    }
    for (Evidence evidence : own) {
      if (!sources.contains(evidence.source())) {
        if (terms.evidence() != null) {
          return null;
        }
        throw RefusedShape.of("import.evidence.unknown", Excerpt.of(evidence.source(), SHOWN));
      }
    }
    return own;
  }

  private PartialDate date(KnownProperties said, Draft draft, List<Evidence> evidence) {
    if (said.asOf() != null) {
      return said.asOf();
    }
    if (terms.asOf() != null) {
      return terms.asOf();
    }
    if (draft.asOf() != null) {
      return draft.asOf();
    }
    String source = evidence.getFirst().source();
    return Workspace.find(workspace.sources(), source).map(Source::published).orElseThrow();
  }

  private @Nullable List<String> guards(KnownProperties said, @Nullable Draft before)
      throws RefusedShape {
    if (said.guardedBy() == null) {
      return before == null ? null : before.guardedBy();
    }
    for (String actor : said.guardedBy()) {
      if (!actors.contains(actor)) {
        throw RefusedShape.of("import.guards.unknown", Excerpt.of(actor, SHOWN));
      }
    }
    return said.guardedBy();
  }
}
