@echo off
rem Starts Muster: the window without arguments, else a command (muster --help names them).
rem It looks for a Java 25 or newer by reading "release" files, because starting one after the other
rem to ask for its version would take longer than the command itself.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "MUSTER_FOLDER=%%~fI"
set "MUSTER_JAVA="

if defined MUSTER_JAVA_HOME call :try "%MUSTER_JAVA_HOME%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" call :try "%%~dp$PATH:I.."
for %%R in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
  for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "OpenJDK") do (
    for /d %%D in ("%%~R\%%~V\*") do call :try "%%~fD"
  )
)
for /d %%D in ("%UserProfile%\.jdks\*") do call :try "%%~fD"

if not defined MUSTER_JAVA (
  >&2 echo Muster needs Java 25 or newer: install one, for example Temurin 25, or name its folder in MUSTER_JAVA_HOME.
  exit /b 1
)

rem A command is over before its garbage is worth collecting. A window must not stand still to collect it,
rem need not do so while it starts, rather collects than grows, and gives back what it has not used for a
rem while.
set "MUSTER_CHOICES=-XX:+UseSerialGC -Xms512m -XX:NewSize=280m"
set "MUSTER_WINDOW=-XX:+UseG1GC -XX:MetaspaceSize=128m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:GCTimeRatio=2 -XX:G1PeriodicGCInterval=15000"
if "%~1"=="" set "MUSTER_CHOICES=%MUSTER_WINDOW%"
if "%~1"=="--workspace" set "MUSTER_CHOICES=%MUSTER_WINDOW%"
if /i "%~x1"==".muster" set "MUSTER_CHOICES=%MUSTER_WINDOW%"
if /i "%~nx1"=="workspace.json" set "MUSTER_CHOICES=%MUSTER_WINDOW%"

rem An image's Java has JavaFX in itself.
set "MUSTER_JAVAFX="
if exist "%MUSTER_FOLDER%\javafx" set "MUSTER_JAVAFX=--add-modules=javafx.controls"

rem The second compiler costs a start more than it earns for hours, and takes 40 MB.

rem The cache is a matter of speed alone: without it, or where another Java made it, all works as well.
rem What Java has to say about that belongs on nobody's screen.
"%MUSTER_JAVA%" ^
  "--module-path=%MUSTER_FOLDER%/javafx" ^
  %MUSTER_JAVAFX% ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  %MUSTER_CHOICES% ^
  -XX:TieredStopAtLevel=1 ^
  -Xlog:disable ^
  "-XX:AOTCache=%MUSTER_FOLDER%\start.aot" ^
  -XX:-UsePerfData ^
  -Djava.awt.headless=true ^
  %MUSTER_JAVA_OPTIONS% ^
  "-Dmuster.beside=%MUSTER_FOLDER%" ^
  "-Dmuster.home=%MUSTER_FOLDER%" ^
  -classpath "%MUSTER_FOLDER%\lib\muster.jar" ^
  muster.Muster %*
exit /b %ErrorLevel%

:try
rem Takes the Java in the folder %1 if none is taken yet and its version is 25 or newer.
if defined MUSTER_JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%L in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do (
  for /f "tokens=1 delims=.-+" %%M in ("%%~L") do (
    if %%M GEQ 25 set "MUSTER_JAVA=%~1\bin\java.exe"
  )
)
exit /b 0
