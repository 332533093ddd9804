using System.Globalization;
using System.Text;
using Slipway.Build.Files;
using Slipway.Language.Systems.KubeVela.Rules.Types;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>What a build made and what it could not check, in a few words for the line that says it is done.</summary>
internal static class BuildSummary
{
    /// <summary>Stores it for MSBuild, which shows it after builds that had nothing to do as well.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="manifests">Each manifest: its path below the output folder, and how many objects it holds.</param>
    /// <param name="findings">What was found.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Write(
        BuildRequest request,
        IEnumerable<(string Path, int Objects)> manifests,
        IReadOnlyList<Diagnostic> findings
    ) => SafeFile.Write(request.Summary, Encoding.UTF8.GetBytes(Of(request, manifests, findings) + "\n"));

    /// <summary>The words: <c>kubevela: 2 files · kubernetes: 9 objects · 1 type unchecked</c>.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="manifests">Each manifest: its path below the output folder, and how many objects it holds.</param>
    /// <param name="findings">What was found.</param>
    public static string Of(
        BuildRequest request,
        IEnumerable<(string Path, int Objects)> manifests,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var made = manifests.ToLookup(one => TargetOf(one.Path), one => one.Objects, StringComparer.Ordinal);
        var untyped = findings
            .Where(one => one.Id == UnknownType.Id)
            .DistinctBy(one => one.Message, StringComparer.Ordinal)
            .Count();
        var leftOut = findings.Count(one => IsAdvice(one) && RequestOptions.IsUnasked(request, one));
        var advice = findings.Count(IsAdvice) - leftOut - findings.Count(one => one.Id == UnknownType.Id);
        string[] parts =
        [
            .. request.Targets.Where(made.Contains).Select(target => $"{target}: {Made([.. made[target]])}"),
            Counted(untyped, "type unchecked", "types unchecked"),
            Counted(leftOut, "part left out of kubernetes", "parts left out of kubernetes"),
            Counted(advice, "piece of advice", "pieces of advice"),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Files are counted where each holds one object, or something else.</summary>
    private static string Made(IReadOnlyList<int> objects) =>
        objects.Sum() > objects.Count
            ? Counted(objects.Sum(), "object", "objects")
            : Counted(objects.Count, "file", "files");

    private static string Counted(int count, string one, string many) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static bool IsAdvice(Diagnostic finding) => finding.Severity == Severity.Info;

    private static string TargetOf(string path) => path[..Math.Max(path.IndexOf('/', StringComparison.Ordinal), 0)];
}
