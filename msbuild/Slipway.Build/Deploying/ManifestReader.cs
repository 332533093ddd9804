using System.Text.Json.Nodes;
using Slipway.Bundles;
using Slipway.Compiler.Recording;
using Slipway.Compiler.Targets;
using Slipway.Deploy.Checks;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Objects;
using Slipway.Kinds;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Deploying;

/// <summary>Reads what is to be deployed: a bundle, or an output folder that holds a folder for each target.</summary>
internal static class ManifestReader
{
    private static readonly IReadOnlyList<string> ForClusters =
    [
        .. TargetCatalog.All.Where(target => target.IsForClusters).Select(target => target.Name),
    ];

    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>Reads the manifests of a target.</summary>
    /// <param name="path">The full path of a folder or a bundle.</param>
    /// <param name="target">The target.</param>
    /// <param name="environment">The environment that is deployed to; null or empty for none.</param>
    /// <param name="record">The full path of the record of a folder; null or empty where it came without one.</param>
    /// <param name="report">Takes what is wrong with the text of a manifest.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <returns>The manifests; null where one cannot be read, which is reported.</returns>
    /// <exception cref="DiagnosticException">There are no manifests.</exception>
    /// <exception cref="DiagnosticException">The bundle is none, or not what was packed.</exception>
    public static ManifestSource? Read(
        string path,
        string target,
        string? environment,
        string? record,
        Action<Diagnostic> report,
        CancellationToken cancellation
    )
    {
        if (TargetCatalog.Find(target) is { IsForClusters: false })
            throw Nothing(path, $"what target {target} writes is for no cluster: {Choose(ForClusters)}");
        var (files, known) = IsBundle(path)
            ? OfBundle(path, target, environment, cancellation)
            : (OfFolder(path, target), new ManifestIndex(ReadRecord(record)));
        var objects = new List<JsonObject>();
        var isWhole = true;
        foreach (var (name, content) in files)
        {
            var manifest =
                known.Find(name, content.Span)
                ?? RecordedManifest.Read(target, name, content.Span, ReportError, cancellation);
            objects.AddRange(manifest.Objects.Select(one => one.Json!));
        }
        if (!isWhole)
            return null;
        return objects.Count > 0
            ? new ManifestSource(Path.GetFileName(path.TrimEnd('/', '\\')), target, objects) { ServedBy = ServedBy }
            : throw Nothing(path, $"the manifests of target {target} hold no object");

        void ReportError(Diagnostic found)
        {
            if (found.Severity != Severity.Error)
                return;
            report(found);
            isWhole = false;
        }
    }

    private static bool IsBundle(string path) =>
        File.Exists(path)
        || File.Exists(Path.Combine(path, BundleFormat.DescriptionFile))
        || File.Exists(Path.Combine(path, "oci-layout"));

    private static ReleaseRecord? ReadRecord(string? path) =>
        File.Exists(path) ? ReleaseJson.Read(File.ReadAllBytes(path)) : null;

    private static (List<(string, ReadOnlyMemory<byte>)>, ManifestIndex) OfBundle(
        string path,
        string target,
        string? environment,
        CancellationToken cancellation
    )
    {
        var bundle = Bundle.Open(path, cancellation);
        // The environment chooses the cluster, and the values in the bundle are those of another one.
        if (bundle.Description.Environment is { Length: > 0 } packedFor && packedFor != environment)
            throw Nothing(path, OfAnother(packedFor, environment));
        var manifests = bundle.Manifests(target).ToList();
        if (manifests.Count > 0)
            return (manifests, new ManifestIndex(bundle.Record()));
        throw Nothing(path, Lacks(target, bundle.Description.Targets.Select(one => one.Name)));
    }

    private static List<(string, ReadOnlyMemory<byte>)> OfFolder(string path, string target)
    {
        var folder = Path.Combine(path, target);
        if (!Directory.Exists(path))
            throw Nothing(path, "there is no such folder or bundle");
        var files = Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder)
                .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.Ordinal))
                .Where(file => Path.GetFileName(file) != BundleFormat.KustomizationFile)
                .Order(StringComparer.Ordinal)
                .ToList()
            : [];
        if (files.Count == 0)
            throw Nothing(
                path,
                Lacks(target, Directory.EnumerateDirectories(path).Select(one => Path.GetFileName(one)!))
            );
        return
        [
            .. files.Select(file =>
                ($"{target}/{Path.GetFileName(file)}", new ReadOnlyMemory<byte>(File.ReadAllBytes(file)))
            ),
        ];
    }

    private static string OfAnother(string packedFor, string? environment) =>
        string.IsNullOrEmpty(environment)
            ? $"it is packed for environment '{packedFor}', and none is named: write -p:SlipwayEnvironment={packedFor}"
            : $"it is packed for environment '{packedFor}', and SlipwayEnvironment is '{environment}': publish for {environment}, or write -p:SlipwayEnvironment={packedFor}";

    private static string Lacks(string target, IEnumerable<string> others)
    {
        var names = ForClusters.Intersect(others, StringComparer.Ordinal).ToList();
        return names.Count == 0
            ? $"it holds no manifests of target {target}, nor of another that is for clusters"
            : $"it holds no manifests of target {target}, but others: {Choose(names)}";
    }

    private static string Choose(IEnumerable<string> targets) =>
        $"choose with SlipwayDeployTarget, of {string.Join(", ", targets)}";

    /// <summary>What the table of kinds says of who serves one.</summary>
    public static string? ServedBy(string apiVersion, string kind)
    {
        var products = KindTable
            .ServedBy(apiVersion, kind)
            .GroupBy(one => one.Product, StringComparer.Ordinal)
            .Select(product =>
                $"{product.Key} {string.Join(' ', product.Select(one => $"{one.Comparison} {one.Version}"))}"
            )
            .ToList();
        return products.Count == 0 ? null : string.Join(" and ", products);
    }

    private static DiagnosticException Nothing(string path, string reason) =>
        DeployDiagnostics.BadManifest.With(Path.GetFileName(path.TrimEnd('/', '\\')), reason).ToException();
}
