; The installer for Windows, for one user and without an administrator.
;
;   ISCC.exe /DVersion=0.1.0 build_spec\windows\startpunkt.iss
;
; It packs dist\startpunkt, which build_spec\build.py makes. Removing the program leaves the
; user's store where it is.

#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{7C0A4E5E-6B0B-4B62-9E0C-3D6C5A0B7C11}
AppName=Startpunkt
AppVersion={#Version}
AppVerName=Startpunkt {#Version}
DefaultDirName={localappdata}\Programs\Startpunkt
DefaultGroupName=Startpunkt
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\startpunkt.ico
UninstallDisplayIcon={app}\startpunkt.exe
OutputDir=..\..\dist
OutputBaseFilename=startpunkt-{#Version}-windows-setup

[Languages]
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nb.Assessment=Vurdering fra Startpunkt
en.Assessment=Startpunkt assessment

[Files]
Source: "..\..\dist\startpunkt\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Startpunkt"; Filename: "{app}\startpunkt.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.startpunkt"; ValueType: string; ValueData: "Startpunkt.Assessment"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Startpunkt.Assessment"; ValueType: string; ValueData: "{cm:Assessment}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Startpunkt.Assessment\DefaultIcon"; ValueType: string; ValueData: "{app}\startpunkt.exe,0"
Root: HKCU; Subkey: "Software\Classes\Startpunkt.Assessment\shell\open\command"; ValueType: string; ValueData: """{app}\startpunkt.exe"" --open ""%1"""

[Run]
Filename: "{app}\startpunkt.exe"; Description: "{cm:LaunchProgram,Startpunkt}"; Flags: nowait postinstall skipifsilent
