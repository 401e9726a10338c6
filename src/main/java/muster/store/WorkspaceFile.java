package muster.store;

/** The files of a workspace, in the order in which problems are listed. */
enum WorkspaceFile {
  WORKSPACE("workspace.json"),
  SOURCES("sources.json"),
  ACTORS("actors.json"),
  POSITIONS("positions.json"),
  ASSUMPTIONS("assumptions.json"),
  COMMITMENTS("commitments.json"),
  FORCE_MODELS("force-models.json"),
  ENABLERS("enablers.json"),
  PARAMETERS("parameters.json"),
  SCENARIOS("scenarios.json"),
  ZONES("zones.geojson"),
  SITES("sites.geojson"),
  LINES("lines.geojson"),
  BRIEFINGS("briefings.json");

  private final String fileName;

  WorkspaceFile(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }
}
