package muster.export;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.WorldAssessor;
import muster.draw.chart.ComparedWorld;
import muster.draw.slide.Marking;
import muster.draw.slide.SlideContent;
import muster.draw.slide.TableRow;
import muster.draw.slide.TableRows;
import muster.draw.text.Language;
import muster.draw.text.Vocabulary;
import muster.model.Enabler;
import muster.model.ForceModel;
import muster.model.Messages;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * The numbers behind a slide as tables: countries, totals and force sizes, of each scenario that
 * the slide shows. Every row says which scenario and day it is of and how it is marked, because
 * rows are copied without what stood around them.
 *
 * @param title of the slide
 * @param tables as many as {@link #TABLES}, in that order
 */
record SlideData(String title, List<Table> tables) {

  /** The tables' names in file names. */
  static final List<String> TABLES = List.of("countries", "totals", "forces");

  private static final String WORDS = "muster.export.messages";

  SlideData {
    tables = List.copyOf(tables);
  }

  /**
   * @param name for people
   * @param rows of a cell for each head: texts, whole numbers or decimals
   */
  record Table(String name, List<String> heads, List<List<Object>> rows) {
    Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  static SlideData of(SlideContent content, Language language) {
    Messages text = new Messages(WORDS, language.locale());
    List<SlideContent> worlds =
        content.compares()
            ? content.compared().stream().map(world -> world(content, world)).toList()
            : List.of(content);
    List<List<Object>> countries = new ArrayList<>();
    List<List<Object>> totals = new ArrayList<>();
    List<List<Object>> forces = new ArrayList<>();
    for (SlideContent world : worlds) {
      new TableRows(world, true, language)
          .make()
          .forEach(row -> countries.add(country(world, row, text, language)));
      totals.add(total(world, language));
      world.assessment().forceModels().forEach(force -> forces.add(force(world, force, language)));
    }
    return new SlideData(
        content.slide().title(),
        List.of(
            table(text, "countries", countries),
            table(text, "totals", totals),
            table(text, "forces", forces)));
  }

  private static SlideContent world(SlideContent content, ComparedWorld world) {
    return new SlideContent(
        content.workspace(),
        world.setting(),
        WorldAssessor.assess(content.workspace(), world.setting()),
        content.scene(),
        content.slide());
  }

  private static Table table(Messages text, String name, List<List<Object>> rows) {
    List<String> heads = new ArrayList<>();
    heads.addAll(List.of(text.text("data." + name + ".heads").split(";")));
    heads.addAll(List.of(text.text("data.heads").split(";")));
    return new Table(text.text("data." + name), heads, rows);
  }

  private static List<Object> country(
      SlideContent world, TableRow row, Messages text, Language language) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.name());
    cells.add(row.actor());
    cells.add(row.stance() == null ? "" : Vocabulary.word(row.stance(), language));
    add(cells, row.troops());
    add(cells, row.waiting());
    cells.add(text.text(row.estimated() ? "data.yes" : "data.no"));
    cells.add(text.text("data.state." + row.state().code()));
    cells.add(row.waitsFor());
    cells.add(String.join("; ", row.stands()));
    return stamped(cells, world, language);
  }

  private static List<Object> total(SlideContent world, Language language) {
    Assessment assessment = world.assessment();
    List<Object> cells = new ArrayList<>();
    add(cells, assessment.troops());
    cells.add(world.setting().rotation());
    cells.add(assessment.pool());
    return stamped(cells, world, language);
  }

  private static List<Object> force(
      SlideContent world, Assessment.OfForceModel force, Language language) {
    Workspace workspace = world.workspace();
    List<Object> cells = new ArrayList<>();
    ForceModel model = Workspace.find(workspace.forceModels(), force.id()).orElseThrow();
    cells.add(model.label());
    cells.add(model.troops().min());
    cells.add(Vocabulary.word(force.verdict(), language));
    cells.add(force.shortfall());
    cells.add(
        String.join(
            "; ",
            force.missingEnablers().stream()
                .map(id -> Workspace.find(workspace.enablers(), id).map(Enabler::label).orElse(id))
                .toList()));
    return stamped(cells, world, language);
  }

  private static void add(List<Object> cells, TroopRange range) {
    cells.add(range.low());
    cells.add(range.likely());
    cells.add(range.high());
  }

  private static List<Object> stamped(List<Object> cells, SlideContent world, Language language) {
    cells.add(ComparedWorld.title(world.workspace(), world.setting(), language));
    cells.add(world.workspace().header().asOf().text());
    cells.add(Marking.required(world.workspace(), world.slide()));
    return List.copyOf(cells);
  }
}
