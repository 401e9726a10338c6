package muster.desktop.exchange;

import muster.desktop.kit.Words;
import muster.store.exchange.ImportPlan.Item;
import muster.store.exchange.ImportPlan.Verdict;

/**
 * What would become of a feature, in words.
 *
 * @param target what it is; empty where that cannot be told
 */
record ImportRow(Verdict verdict, String what, String target, String name, String detail) {
  static ImportRow of(Item item) {
    return new ImportRow(
        item.verdict(),
        Words.text("import.verdict." + item.verdict().code()),
        item.target() == null ? "" : Words.text("import.target." + item.target().code()),
        item.name(),
        item.detail());
  }
}
