package muster.assess;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Displacement;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Source;
import muster.model.Workspace;
import muster.model.edit.RecordList;

/** Gives the commitments of a workspace made-up sources, bases and displacements. */
final class RandomEvidence {
  private static final int SOURCES = 5;

  private final Random random;

  RandomEvidence(long seed) {
    this.random = new Random(seed);
  }

  Workspace in(Workspace w) {
    List<Source> sources = IntStream.range(0, SOURCES).mapToObj(this::source).toList();
    return RecordList.COMMITMENTS.with(
        RecordList.SOURCES.with(w, sources),
        w.commitments().stream().map(this::commitment).toList());
  }

  private Source source(int number) {
    return new Source(
        "s" + number,
        "title",
        "publisher",
        List.of(),
        new PartialDate("2025"),
        "reference",
        reliability(),
        1 + random.nextInt(6),
        Extras.NONE);
  }

  private String reliability() {
    return String.valueOf((char) ('A' + random.nextInt(6)));
  }

  private Commitment commitment(Commitment c) {
    return new Commitment(
        c.id(),
        c.actor(),
        c.axis(),
        c.domain(),
        c.task(),
        List.of(Basis.values()).get(random.nextInt(3)),
        "because",
        c.status(),
        c.troops(),
        c.where(),
        c.requires(),
        displacement(),
        c.asOf(),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> evidence()).toList(),
        c.extras());
  }

  private Displacement displacement() {
    return new Displacement(
        "w" + random.nextInt(3), random.nextBoolean() ? null : 100L, Extras.NONE);
  }

  private Evidence evidence() {
    return new Evidence(
        "s" + random.nextInt(SOURCES),
        "p. 1",
        random.nextBoolean() ? null : reliability(),
        random.nextBoolean() ? null : 1 + random.nextInt(6),
        Extras.NONE);
  }
}
