using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Reports;

/// <summary>A finding with the file that it is in.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="FullPath">The full path of its file; empty where it is about no file.</param>
/// <param name="File">The file as people see it from where they are.</param>
/// <param name="Home">The full path of the folder that the files of its fix are relative to.</param>
internal sealed record PlacedFinding(Diagnostic Finding, string FullPath, string File, string Home);
