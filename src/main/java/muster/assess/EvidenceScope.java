package muster.assess;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.model.Commitment;
import muster.model.Enabler;
import muster.model.Evidence;
import muster.model.PartialDate;
import muster.model.Position;
import muster.model.Source;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a workspace: what was known on a day, and without some sources.
 *
 * @param asOf the day; null: whatever the workspace has
 * @param without ids of the sources that are not believed; those that no workspace has do no harm
 */
public record EvidenceScope(@Nullable LocalDate asOf, Set<String> without) {
  /** Everything is believed. */
  public static final EvidenceScope ALL = new EvidenceScope(null, Set.of());

  public EvidenceScope {
    without = Set.copyOf(without);
  }

  /** Whether everything is believed. */
  public boolean isAll() {
    return asOf == null && without.isEmpty();
  }

  /** Whether a source is believed: it is not left out, and was published by the day. */
  public boolean believes(Source source) {
    return !without.contains(source.id()) && knows(source.published());
  }

  /**
   * The workspace as believed, and as of the day. A position or commitment goes if it is of a later
   * day, or if it has evidence and none of it is believed; an enabler without believed evidence
   * keeps its place, but nobody is believed to provide it. What stays loses the evidence that is
   * not believed. Force models, assumptions, zones and the like stay as they are: they are
   * yardsticks, not claims. So do the sources, which others refer to.
   */
  public Workspace applyTo(Workspace workspace) {
    if (isAll()) {
      return workspace;
    }
    Set<String> refused =
        workspace.sources().stream()
            .filter(source -> !believes(source))
            .map(Source::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Workspace(
        header(workspace.header()),
        workspace.sources(),
        workspace.actors(),
        believed(
            workspace.positions().stream().filter(p -> knows(p.asOf())),
            refused,
            Position::evidence,
            EvidenceScope::withEvidence),
        workspace.assumptions(),
        believed(
            workspace.commitments().stream().filter(c -> knows(c.asOf())),
            refused,
            Commitment::evidence,
            EvidenceScope::withEvidence),
        workspace.forceModels(),
        workspace.enablers().stream().map(enabler -> believed(enabler, refused)).toList(),
        workspace.parameters(),
        workspace.scenarios(),
        workspace.zones(),
        workspace.sites(),
        workspace.lines(),
        workspace.briefings());
  }

  /** As of the day, so that all that is made of the workspace says so. */
  private Workspace.Header header(Workspace.Header header) {
    return asOf == null
        ? header
        : new Workspace.Header(
            header.title(),
            PartialDate.of(asOf),
            header.marking(),
            header.rotation(),
            header.extras());
  }

  /** Whether what is of this date was known on the day. */
  public boolean knows(PartialDate date) {
    return asOf == null || !date.lastDay().isAfter(asOf);
  }

  /** A record with other evidence. */
  private interface Rewrite<T> {
    T with(T original, List<Evidence> evidence);
  }

  private static <T> List<T> believed(
      Stream<T> records,
      Set<String> refused,
      Function<T, List<Evidence>> evidenceOf,
      Rewrite<T> rewrite) {
    return records
        .filter(r -> evidenceOf.apply(r).isEmpty() || !left(evidenceOf.apply(r), refused).isEmpty())
        .map(r -> rewrite.with(r, left(evidenceOf.apply(r), refused)))
        .toList();
  }

  private static Enabler believed(Enabler enabler, Set<String> refused) {
    List<Evidence> left = left(enabler.evidence(), refused);
    boolean none = left.isEmpty() && !enabler.evidence().isEmpty();
    return new Enabler(
        enabler.id(),
        enabler.label(),
        none ? List.of() : enabler.providers(),
        left,
        enabler.extras());
  }

  private static List<Evidence> left(List<Evidence> evidence, Set<String> refused) {
    return evidence.stream().filter(e -> !refused.contains(e.source())).toList();
  }

  private static Position withEvidence(Position p, List<Evidence> evidence) {
    return new Position(
        p.id(),
        p.actor(),
        p.asOf(),
        p.stance(),
        p.troops(),
        p.summary(),
        p.domestic(),
        p.constraints(),
        evidence,
        p.extras());
  }

  private static Commitment withEvidence(Commitment c, List<Evidence> evidence) {
    return new Commitment(
        c.id(),
        c.actor(),
        c.axis(),
        c.domain(),
        c.task(),
        c.basis(),
        c.reasoning(),
        c.status(),
        c.troops(),
        c.where(),
        c.requires(),
        c.displaces(),
        c.asOf(),
        evidence,
        c.extras());
  }
}
