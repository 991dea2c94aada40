@echo off
rem Starts Gatehouse: the window without a subcommand, otherwise the command line.
setlocal
set "home=%~dp0.."
set "java="
if exist "%home%\lib\runtime\bin\java.exe" set "java=%home%\lib\runtime\bin\java.exe"
if not defined java if defined GATEHOUSE_JAVA_HOME call :fits "%GATEHOUSE_JAVA_HOME%"
if not defined java if defined JAVA25_HOME call :fits "%JAVA25_HOME%"
if not defined java if defined JAVA_HOME call :fits "%JAVA_HOME%"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%USERPROFILE%\.jdks\*") do if not defined java call :fits "%%~d"
if not defined java (
    echo gatehouse: needs Java 25 or newer and found none; install one ^(Temurin 25 from adoptium.net^) or set GATEHOUSE_JAVA_HOME to it 1>&2
    exit /b 1
)
"%java%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -cp "%home%\lib\app\*" %GATEHOUSE_JAVA_OPTIONS% org.gatehouse.app.Main %*
exit /b %errorlevel%

:fits
if not exist "%~1\bin\java.exe" exit /b 1
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do call :newer "%~1" %%~v
exit /b 0

:newer
set "found=%~2"
set "found=%found:"=%"
if %found% geq 25 set "java=%~1\bin\java.exe"
exit /b 0
