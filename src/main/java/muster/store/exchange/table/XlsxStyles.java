package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import muster.store.exchange.SafeXml;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which of a workbook's cell formats show a number as a date.
 *
 * @param dates by the number of the format
 */
record XlsxStyles(List<Boolean> dates) {
  static final XlsxStyles NONE = new XlsxStyles(List.of());

  private static final int LONGEST = 255;

  static XlsxStyles read(SafeXml xml) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    List<Boolean> dates = new ArrayList<>();
    boolean inCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      boolean begins = event == XMLStreamConstants.START_ELEMENT;
      if (!begins && event != XMLStreamConstants.END_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      if (name.equals("cellXfs")) {
        inCells = begins;
      } else if (begins && name.equals("numFmt")) {
        formats.put(
            number(XlsxBook.attribute(xml, "numFmtId")), XlsxBook.attribute(xml, "formatCode"));
      } else if (begins && inCells && name.equals("xf")) {
        dates.add(isDate(number(XlsxBook.attribute(xml, "numFmtId")), formats));
      }
    }
    return new XlsxStyles(dates);
  }

  private static boolean isDate(int number, Map<Integer, String> formats) {
    String code = formats.getOrDefault(number, "");
    if (code.isEmpty()) {
      code = number < 0 ? "" : BuiltinFormats.getBuiltinFormat(number);
    }
    return code != null
        && !code.isEmpty()
        && code.length() <= LONGEST
        && DateUtil.isADateFormat(number, code);
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  boolean isDate(String style) {
    int number = number(style);
    return number >= 0 && number < dates.size() && dates.get(number);
  }
}
