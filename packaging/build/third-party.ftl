<#-- One line for each library: name, version, licences, address; read by the About window. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
${library.artifactId}|${library.version}|${entry.getValue()?join(" / ")}|${library.url!""}
</#list>
