package muster.desktop.records;

import java.util.LinkedHashMap;
import java.util.Map;
import muster.model.ZoneRule;
import muster.store.RecordDraft;
import org.jspecify.annotations.Nullable;

/**
 * Whether the zone of a form is drawn or follows a rule. What it was before stays at hand until the
 * form is left, so that one can change one's mind.
 */
record ZoneShape(FormViewModel model) {
  static final String RULE = "rule";

  boolean isRuled() {
    return model.members().containsKey(RULE);
  }

  /** The rule as it is clicked together; null: it is drawn. */
  @Nullable RuleTree tree() {
    Object plain = model.members().get(RULE);
    return plain == null ? null : new RuleTree(RecordDraft.rule(plain));
  }

  void set(RuleTree tree) {
    model.set(Spot.of(RULE), Plain.of(RecordDraft.plain(tree.root())));
  }

  /** Whether there is an area that can stay when the rule goes. */
  boolean canBeDrawn() {
    ZoneArea area = model.areaProperty().get();
    return wasDrawn() || (area != null && !area.area().isEmpty());
  }

  private boolean wasDrawn() {
    return !model.draft().isNew() && !model.draft().from().containsKey(RULE);
  }

  /** Lets it be the area that it was drawn as, or the one that its rule gives now. */
  void draw() {
    Object rule = model.members().get(RULE);
    ZoneArea area = model.areaProperty().get();
    if (rule == null || !canBeDrawn()) {
      return;
    }
    model.aside().put(RULE, rule);
    Map<String, Object> members = new LinkedHashMap<>(model.members());
    members.remove(RULE);
    if (!wasDrawn() && area != null) {
      members.put(RecordDraft.SHAPE, Plain.of(RecordDraft.shape(area.area())));
    }
    model.reshape(_ -> members);
  }

  /** Lets it follow the rule that it had, or a first one. */
  void follow(ZoneRule first) {
    Object before = model.aside().getOrDefault(RULE, Plain.of(RecordDraft.plain(first)));
    Map<String, Object> members = new LinkedHashMap<>(model.members());
    members.remove(RecordDraft.SHAPE);
    members.put(RULE, before);
    model.reshape(_ -> members);
  }
}
