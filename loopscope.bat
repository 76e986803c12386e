@echo off
rem Starts Loopscope. On first use builds it first; after a change of its sources, `mvn -DskipTests package` does.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "launch=%home%app\src\launch"
set "built=%home%app\target\loopscope"
set "aot=%built%\loopscope.aot"
set "jdk="
if exist "%built%\jdk" set /p jdk=<"%built%\jdk"
if defined LOOPSCOPE_JAVA_HOME if not "%LOOPSCOPE_JAVA_HOME%"=="%jdk%" set "jdk="
if defined jdk if not exist "%jdk%\bin\java.exe" set "jdk="
if defined jdk if exist "%aot%" goto start

call :find_jdk
if not defined jdk goto no_jdk
if not exist "%built%\lib\app.jar" call :build || exit /b 1
echo   preparing fast starts 1>&2
"%jdk%\bin\java" "@%launch%\run.options" "-XX:AOTCacheOutput=%aot%" -cp "%built%\lib\*" loopscope.app.cli.Main run "%launch%\training.js" >"%built%\training.log" 2>&1 <nul
if not exist "%aot%" type nul >"%aot%"
>"%built%\jdk" echo %jdk%

:start
set "cache=-XX:AOTCache=%aot%"
for %%f in ("%aot%") do if %%~zf==0 set "cache=-Xlog:disable"
set "mode=desktop"
for %%c in (run trace help --help -h --version -V) do if "%~1"=="%%c" set "mode=run"
if "%~1 %~2"=="run --jit" set "mode=jit"
if %mode%==jit (
  "%jdk%\bin\java" "@%launch%\jit.options" "--upgrade-module-path=%built%\jit" -cp "%built%\lib\*" loopscope.app.cli.Main %*
) else if %mode%==run (
  "%jdk%\bin\java" "%cache%" "@%launch%\run.options" -cp "%built%\lib\*" loopscope.app.cli.Main %*
) else (
  "%jdk%\bin\java" "%cache%" "@%launch%\desktop.options" --module-path "%built%\fx" -cp "%built%\lib\*" loopscope.app.cli.Main %*
)
exit /b %errorlevel%

:find_jdk
set "jdk="
if defined LOOPSCOPE_JAVA_HOME call :try_jdk "%LOOPSCOPE_JAVA_HOME%" & exit /b
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
for %%j in (javac.exe) do if not "%%~$PATH:j"=="" call :try_jdk "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*") do call :try_jdk "%%~d"
exit /b

:try_jdk
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
findstr /b /c:"JAVA_VERSION=\"25\"" /c:"JAVA_VERSION=\"25." "%~1\release" >nul 2>nul && set "jdk=%~f1"
exit /b

:build
where /q mvn || (
  echo loopscope: Maven is missing: the first start builds Loopscope with it. 1>&2
  echo Install Maven 3.8 or newer, https://maven.apache.org/install.html, and try again. 1>&2
  exit /b 1
)
echo Loopscope is being built ^(the first time takes a minute or two, and needs the network^) ... 1>&2
if not exist "%home%app\target" mkdir "%home%app\target"
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvn -B -q -DskipTests -pl app -am package <nul 1>&2
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" echo loopscope: the build failed. 1>&2
exit /b %failed%

:no_jdk
if defined LOOPSCOPE_JAVA_HOME (
  echo loopscope: LOOPSCOPE_JAVA_HOME is %LOOPSCOPE_JAVA_HOME%, and that is no JDK 25. 1>&2
) else (
  echo loopscope: JDK 25 is missing. 1>&2
  echo Looked at JAVA_HOME, PATH, and the usual folders in %ProgramFiles% and %USERPROFILE%\.jdks. 1>&2
  echo Install one, for instance from https://adoptium.net/temurin/releases/?version=25, and try again; 1>&2
  echo or name the folder it is in: set LOOPSCOPE_JAVA_HOME=C:\path\to\jdk-25 1>&2
)
exit /b 1
