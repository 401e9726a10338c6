package muster.store;

import java.util.List;
import java.util.function.Function;
import muster.model.Workspace;
import muster.store.json.CanonicalJson;

/** The text of a workspace's files: the same for equal workspaces. */
record WorkspaceWriter(Workspace workspace, ForeignMembers foreign) {
  String text(WorkspaceFile file) {
    return CanonicalJson.print(
        switch (file) {
          case WORKSPACE -> HeaderFormat.write(workspace.header());
          case SOURCES -> all(workspace.sources(), SourceFormat::write);
          case ACTORS -> all(workspace.actors(), ActorFormat::write);
          case POSITIONS -> all(workspace.positions(), PositionFormat::write);
          case ASSUMPTIONS -> all(workspace.assumptions(), AssumptionFormat::write);
          case COMMITMENTS -> all(workspace.commitments(), CommitmentFormat::write);
          case FORCE_MODELS -> all(workspace.forceModels(), ForceModelFormat::write);
          case ENABLERS -> all(workspace.enablers(), EnablerFormat::write);
          case PARAMETERS -> all(workspace.parameters(), ParameterFormat::write);
          case SCENARIOS -> all(workspace.scenarios(), ScenarioFormat::write);
          case ZONES -> features(file, workspace.zones(), z -> FeatureFormat.writeZone(z, foreign));
          case SITES -> features(file, workspace.sites(), s -> FeatureFormat.writeSite(s, foreign));
          case LINES -> features(file, workspace.lines(), l -> FeatureFormat.writeLine(l, foreign));
          case BRIEFINGS -> all(workspace.briefings(), BriefingFormat::write);
        });
  }

  private static <T> List<Object> all(List<T> records, Function<T, ?> write) {
    return Members.all(records, write);
  }

  private <T> Object features(WorkspaceFile file, List<T> records, Function<T, ?> write) {
    return GeoJsonFormat.collection(file, Members.all(records, write), foreign);
  }
}
