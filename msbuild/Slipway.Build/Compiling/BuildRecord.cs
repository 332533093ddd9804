using System.Text;
using Slipway.Compiler.Needs;
using Slipway.Language.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>What a build leaves behind for the next one and for other tools.</summary>
internal static class BuildRecord
{
    /// <summary>Writes the SARIF log, where one is asked for. Failed builds need it most.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void WriteErrorLog(BuildRequest request, IReadOnlyList<Diagnostic> findings)
    {
        if (request.ErrorLog is { } path)
            SafeFile.Write(path, Encoding.UTF8.GetBytes(SarifLog.Write(findings, request.RulePages)));
    }

    /// <summary>Stores the warnings that a build with nothing to do repeats; without any there is no file, and nothing to read.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void WriteWarnings(BuildRequest request, IReadOnlyList<Diagnostic> findings)
    {
        var warnings = findings.Where(finding => finding.Severity == Severity.Warning).Select(Finding.Of).ToList();
        if (warnings.Count > 0)
            SafeFile.Write(request.FindingsFile, Encoding.UTF8.GetBytes(FindingsFileFormat.Write(warnings)));
        else if (File.Exists(request.FindingsFile))
            File.Delete(request.FindingsFile);
    }

    /// <summary>Stores the hashes of objects that were found to fit their schemas, so that the next build need not look again.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take them.</exception>
    public static void WriteValid(BuildRequest request, IReadOnlySet<string> hashes)
    {
        var lines = hashes.Order(StringComparer.Ordinal).Select(hash => hash + "\n");
        SafeFile.Write(request.ValidObjects, Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    /// <summary>Stores what must be in the cluster already, for the bundle to say.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void WriteNeeds(BuildRequest request, IReadOnlyList<ClusterNeed> needs)
    {
        if (needs.Count > 0)
            SafeFile.Write(request.NeedsFile, Encoding.UTF8.GetBytes(NeedsFileFormat.Write(needs)));
        else if (File.Exists(request.NeedsFile))
            File.Delete(request.NeedsFile);
    }

    /// <summary>The hashes the last build stored; none where it stored none.</summary>
    public static IReadOnlySet<string> ReadValid(BuildRequest request) =>
        File.Exists(request.ValidObjects)
            ? File.ReadLines(request.ValidObjects).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);
}
