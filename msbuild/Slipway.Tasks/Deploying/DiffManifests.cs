using Microsoft.Build.Framework;
using Slipway.Compiler.Yaml;
using Slipway.Deploy;
using Slipway.Deploy.Diffing;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;
using Slipway.Schema.Words;

namespace Slipway.Tasks.Deploying;

/// <summary>Shows what a deploy would change.</summary>
[MSBuildMultiThreadableTask]
public sealed class DiffManifests : ManifestTask
{
    /// <summary>Whether a difference is an error, so that the exit code tells.</summary>
    public bool ExitCode { get; set; }

    private protected override async Task RunAsync(
        ManifestSource source,
        DeployOptions options,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        var text = new DiffText(json => YamlWriter.Write([json]), SecretName.Is);
        var diff = await DiffRun.RunAsync(source, options, text, log, cancellation);
        foreach (var line in diff.Lines)
            log.Say(line);
        if (diff.IsDifferent && ExitCode)
            Report(DeployDiagnostics.Differs.With(diff.Summary));
        else
            log.Say(diff.Summary);
    }
}
