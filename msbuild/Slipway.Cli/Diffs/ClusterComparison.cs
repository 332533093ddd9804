using Slipway.Build.Deploying;
using Slipway.Build.Opening;
using Slipway.Cli.Places;
using Slipway.Cli.Rendering;
using Slipway.Cli.Terminals;
using Slipway.Compiler;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Compiler.Yaml;
using Slipway.Deploy;
using Slipway.Deploy.Diffing;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Cli.Diffs;

/// <summary>One comparison: of the objects that specs compile to with those of a cluster.</summary>
/// <param name="terminal">Where it reads and writes.</param>
/// <param name="settings">What is asked for in place of what projects say.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class ClusterComparison(Terminal terminal, OpenSettings settings, CancellationToken cancellation)
{
    /// <summary>Compares.</summary>
    /// <param name="paths">The paths; none for this folder.</param>
    /// <param name="deployment">The name under which they are deployed.</param>
    /// <param name="kubeconfig">The kubeconfig; null for the one that kubectl takes by itself.</param>
    /// <param name="context">The context in it; null for its current one.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, string deployment, string? kubeconfig, string? context)
    {
        var places = new SpecPlaces(settings, cancellation).Find(paths, terminal.Folder, out var fault);
        if (fault is not null)
            return terminal.Refuse(fault);
        if (places is not [var place])
            return terminal.Refuse("a cluster is compared with one project, or one folder, at a time");
        if (RenderedPlace.All(places, terminal, cancellation) is not [var rendered])
            return ExitCodes.Found;
        var faults = new List<Diagnostic>();
        var options = (Request(place, deployment, context) with { Kubeconfig = kubeconfig }).Options(faults.Add);
        if (options is null)
            return terminal.Refuse(faults[0].Message);
        if (Source(rendered, place) is not { } source)
            return terminal.Refuse("nothing is rendered for clusters: name a target, as in --target kubernetes");
        try
        {
            return await CompareAsync(source, options);
        }
        catch (DiagnosticException failure)
        {
            foreach (var one in failure.Diagnostics)
                terminal.Error.WriteLine($"slipway: {one.Id}: {one.Message}");
            return ExitCodes.Refused;
        }
    }

    private static DeployRequest Request(CheckedPlace place, string deployment, string? context) =>
        new()
        {
            Project = place.Project.Request.Project,
            Name = deployment,
            Namespace = place.Project.Request.Namespace,
            Environment = place.Project.Request.Environment,
            Environments = place.Project.Request.Environments,
            Context = context,
        };

    /// <summary>The objects of target <c>kubernetes</c>, or of the only target for clusters that there is.</summary>
    private static ManifestSource? Source(RenderedPlace rendered, CheckedPlace place)
    {
        var byTarget = rendered
            .Manifests.Where(one => one.Target.IsForClusters)
            .ToLookup(one => one.Target.Name, StringComparer.Ordinal);
        var target =
            byTarget.Contains(KubernetesTarget.TargetName) ? KubernetesTarget.TargetName
            : byTarget.Count == 1 ? byTarget.Single().Key
            : null;
        return target is null
            ? null
            : new ManifestSource(
                Path.GetFileName(place.Project.Folder),
                target,
                [.. byTarget[target].SelectMany(one => one.Objects)]
            )
            {
                ServedBy = ManifestReader.ServedBy,
            };
    }

    private async Task<int> CompareAsync(ManifestSource source, DeployOptions options)
    {
        var text = new DiffText(json => YamlWriter.Write([json]), SecretName.Is);
        var unified = new UnifiedDiff(terminal);
        var log = new DeployLog(
            terminal.Error.WriteLine,
            warning => terminal.Error.WriteLine($"slipway: warning {warning.Id}: {warning.Message}")
        );
        var diff = await DiffRun.RunAsync(source, options, text, log, cancellation);
        foreach (var line in diff.Lines)
            unified.WriteLine(line);
        terminal.Error.WriteLine(diff.Summary);
        return diff.IsDifferent ? ExitCodes.Found : ExitCodes.Done;
    }
}
