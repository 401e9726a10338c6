package muster.desktop.commitments;

import java.util.List;
import muster.desktop.kit.Citation;
import muster.draw.ruler.RulerFact;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Coded;
import muster.model.Stance;
import muster.model.Status;
import muster.model.TroopRange;
import muster.model.TroopStance;
import org.jspecify.annotations.Nullable;

/** Everything that a workspace says of what is picked out, ready to read. */
public sealed interface Detail {
  String title();

  /** What kind of thing it is, in words. */
  String about();

  /**
   * An actor.
   *
   * @param about its memberships
   * @param conflicts where sources contradict each other, the newest first
   * @param positions the newest first
   */
  record OfActor(
      String id,
      String title,
      String about,
      @Nullable Stance stance,
      @Nullable TroopStance troops,
      RowState state,
      List<Conflict> conflicts,
      List<Promises> promises,
      List<Said> positions)
      implements Detail {
    public OfActor {
      conflicts = List.copyOf(conflicts);
      promises = List.copyOf(promises);
      positions = List.copyOf(positions);
    }
  }

  /**
   * A zone, site or line.
   *
   * @param about its kind and the date that it is as of
   * @param rulers what was measured; none while the map is being read
   * @param presence who would be there; the standing ones first
   * @param none what to say where nobody would be
   */
  record OfPlace(
      String title,
      String about,
      List<RulerFact> rulers,
      List<Presence> presence,
      String none,
      List<Citation> citations)
      implements Detail {
    public OfPlace {
      rulers = List.copyOf(rulers);
      presence = List.copyOf(presence);
      citations = List.copyOf(citations);
    }
  }

  /**
   * Sources that contradict each other on one day.
   *
   * @param lines what each says
   */
  record Conflict(String title, List<String> lines) {
    public Conflict {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A position.
   *
   * @param disputed whether another source says otherwise for the same day
   * @param stale if it is the actor's last word and old: how old, in words; else empty
   */
  record Said(
      String id,
      String date,
      Stance stance,
      @Nullable TroopStance troops,
      boolean disputed,
      String stale,
      String summary,
      @Nullable String domestic,
      List<Constraint> constraints,
      List<Citation> citations) {
    public Said {
      constraints = List.copyOf(constraints);
      citations = List.copyOf(citations);
    }
  }

  /** What binds an actor, and in which sense. */
  record Constraint(Kind kind, String text) {
    /** The sense, as the first word of a constraint in the file says it. */
    enum Kind implements Coded {
      STATED("Stated", "stated"),
      WISHED("Wished", "wished"),
      NOT_MADE("Not made", "not-made"),
      LIMIT("Limit", "limit"),
      JUDGED("Judged", "judged"),
      /** The file does not say. */
      OTHER("", "other");

      private final String prefix;
      private final String code;

      Kind(String prefix, String code) {
        this.prefix = prefix;
        this.code = code;
      }

      @Override
      public String code() {
        return code;
      }
    }

    static Constraint of(String text) {
      for (Kind kind : Kind.values()) {
        String start = kind.prefix + ":";
        if (kind != Kind.OTHER && text.startsWith(start)) {
          return new Constraint(kind, text.substring(start.length()).strip());
        }
      }
      return new Constraint(Kind.OTHER, text);
    }
  }

  /** The commitments on one axis. */
  record Promises(Axis axis, AxisState state, List<Promise> promises) {
    public Promises {
      promises = List.copyOf(promises);
    }
  }

  /**
   * A commitment.
   *
   * @param condition when it stands, in words
   * @param frees what would free it, in words; null if it stands
   * @param troops null if no number is known
   * @param counted whether its troops count as troops in Ukraine
   * @param where in words, or null
   * @param displaces what it would be taken from, in words, or null
   */
  record Promise(
      String id,
      Axis axis,
      String task,
      String domain,
      boolean stands,
      String condition,
      @Nullable String frees,
      Status status,
      Basis basis,
      @Nullable String reasoning,
      @Nullable TroopRange troops,
      boolean counted,
      @Nullable String where,
      @Nullable String displaces,
      String asOf,
      List<Citation> citations) {
    public Promise {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A commitment in a place.
   *
   * @param troops null if no number is known
   */
  record Presence(
      String actor,
      String name,
      String task,
      boolean stands,
      Basis basis,
      @Nullable TroopRange troops) {}
}
