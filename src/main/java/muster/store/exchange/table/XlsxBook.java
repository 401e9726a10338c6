package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import muster.store.exchange.ImportException;
import muster.store.exchange.SafeXml;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/** A workbook in Office Open XML (ECMA-376, part 1, section 18): which sheets it has. */
final class XlsxBook {
  private static final String FOLDER = "xl/";
  private static final int SHOWN = 60;

  private final XlsxArchive archive;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  private XlsxBook(XlsxArchive archive) {
    this.archive = archive;
  }

  /**
   * @param link that leads to its part
   */
  private record Sheet(String name, String link, boolean hidden) {}

  /**
   * @param progress as that of {@link TableFile#read}
   */
  static Table read(String name, byte[] bytes, TableChoices choices, DoubleConsumer progress)
      throws ImportException {
    XlsxBook book = new XlsxBook(new XlsxArchive(bytes));
    Boolean there = book.archive.part(FOLDER + "workbook.xml", book::list);
    if (there == null || book.sheets.isEmpty()) {
      throw ImportException.of("table.workbook");
    }
    return book.table(name, book.chosen(choices.sheet()), progress);
  }

  private Boolean list(SafeXml xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "workbookPr" -> from1904 = isTrue(attribute(xml, "date1904"));
          case "sheet" ->
              sheets.add(
                  new Sheet(
                      attribute(xml, "name"),
                      attribute(xml, "id"),
                      attribute(xml, "state").endsWith("idden")));
          default -> {}
        }
      }
    }
    return true;
  }

  private Sheet chosen(@Nullable String name) throws ImportException {
    if (name == null) {
      return sheets.stream().filter(sheet -> !sheet.hidden()).findFirst().orElse(sheets.getFirst());
    }
    for (Sheet sheet : sheets) {
      if (sheet.name().equals(name)) {
        return sheet;
      }
    }
    throw ImportException.of("table.sheet", Excerpt.of(name, SHOWN), String.join(", ", names()));
  }

  private List<String> names() {
    return sheets.stream().map(Sheet::name).toList();
  }

  private Table table(String name, Sheet sheet, DoubleConsumer progress) throws ImportException {
    Map<String, String> targets = archive.part(FOLDER + "_rels/workbook.xml.rels", XlsxBook::links);
    String target = targets == null ? null : targets.get(sheet.link());
    if (target == null) {
      throw ImportException.of("table.workbook");
    }
    XlsxStyles styles = archive.part(FOLDER + "styles.xml", XlsxStyles::read);
    String part = target.startsWith("/") ? target : FOLDER + target;
    TableBudget budget = new TableBudget(progress, archive.size(part));
    List<String> texts = archive.part(FOLDER + "sharedStrings.xml", xml -> texts(xml, budget));
    XlsxSheet reading =
        new XlsxSheet(
            texts == null ? List.of() : texts,
            styles == null ? XlsxStyles.NONE : styles,
            from1904,
            budget);
    Boolean read = archive.part(part, reading::read);
    if (read == null) {
      throw ImportException.of("table.workbook");
    }
    return budget.table(name, new TableSource(names(), sheet.name(), null, null), reading.notes());
  }

  private static Map<String, String> links(SafeXml xml) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && attribute(xml, "Type").endsWith("/worksheet")) {
        targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
      }
    }
    return targets;
  }

  private static List<String> texts(SafeXml xml, TableBudget budget)
      throws XMLStreamException, ImportException {
    List<String> texts = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        String text = XlsxText.read(xml);
        budget.takeText(text.length());
        texts.add(text);
      }
    }
    return texts;
  }

  /** An attribute whatever its namespace, as there are two of them; empty if there is none. */
  static String attribute(SafeXml xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static boolean isTrue(String word) {
    return word.equals("1") || word.equals("true");
  }
}
