package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slide in the making, from another one. A text or list that is empty counts as none. */
public final class SlideBuilder {
  private String id;
  private String title;
  private @Nullable String subtitle;
  private String layout;
  private @Nullable String chart;
  private @Nullable Long target;
  private @Nullable String scenario;
  private @Nullable List<String> compare;
  private Slide.@Nullable View view;
  private @Nullable List<String> layers;
  private @Nullable List<Slide.Callout> callouts;
  private @Nullable List<String> highlight;
  private @Nullable List<String> text;
  private @Nullable String notes;
  private @Nullable String marking;
  private final Extras extras;

  public SlideBuilder(Slide from) {
    id = from.id();
    title = from.title();
    subtitle = from.subtitle();
    layout = from.layout();
    chart = from.chart();
    target = from.target();
    scenario = from.scenario();
    compare = from.compare();
    view = from.view();
    layers = from.layers();
    callouts = from.callouts();
    highlight = from.highlight();
    text = from.text();
    notes = from.notes();
    marking = from.marking();
    extras = from.extras();
  }

  public SlideBuilder id(String id) {
    this.id = id;
    return this;
  }

  public SlideBuilder title(String title) {
    this.title = title;
    return this;
  }

  public SlideBuilder subtitle(@Nullable String subtitle) {
    this.subtitle = subtitle == null || subtitle.isBlank() ? null : subtitle;
    return this;
  }

  public SlideBuilder layout(String layout) {
    this.layout = layout;
    return this;
  }

  public SlideBuilder chart(@Nullable String chart) {
    this.chart = chart == null || chart.isBlank() ? null : chart;
    return this;
  }

  public SlideBuilder target(@Nullable Long target) {
    this.target = target;
    return this;
  }

  public SlideBuilder scenario(@Nullable String scenario) {
    this.scenario = scenario == null || scenario.isBlank() ? null : scenario;
    return this;
  }

  public SlideBuilder compare(@Nullable List<String> compare) {
    this.compare = compare == null || compare.isEmpty() ? null : compare;
    return this;
  }

  public SlideBuilder view(Slide.@Nullable View view) {
    this.view = view;
    return this;
  }

  public SlideBuilder layers(@Nullable List<String> layers) {
    this.layers = layers;
    return this;
  }

  public SlideBuilder callouts(@Nullable List<Slide.Callout> callouts) {
    this.callouts = callouts == null || callouts.isEmpty() ? null : callouts;
    return this;
  }

  public SlideBuilder highlight(@Nullable List<String> highlight) {
    this.highlight = highlight == null || highlight.isEmpty() ? null : highlight;
    return this;
  }

  public SlideBuilder text(@Nullable List<String> text) {
    this.text = text == null || text.isEmpty() ? null : text;
    return this;
  }

  public SlideBuilder notes(@Nullable String notes) {
    this.notes = notes == null || notes.isBlank() ? null : notes;
    return this;
  }

  public SlideBuilder marking(@Nullable String marking) {
    this.marking = marking == null || marking.isBlank() ? null : marking;
    return this;
  }

  public Slide build() {
    return new Slide(
        id, title, subtitle, layout, chart, target, scenario, compare, view, layers, callouts,
        highlight, text, notes, marking, extras);
  }
}
