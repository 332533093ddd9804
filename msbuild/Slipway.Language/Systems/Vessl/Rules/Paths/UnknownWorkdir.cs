using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Paths;

/// <summary>SLIP5016: a working directory outside all that is imported and mounted.</summary>
public sealed class UnknownWorkdir : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5016",
            Severity.Info,
            "A command runs in a folder that nothing fills",
            "nothing is imported or mounted at '{0}', so the folder has to be in the image or made by an earlier command: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        var inputs = run.Volumes.Where(volume => volume.IsInput).ToList();
        var earlier = new List<string>();
        foreach (var command in run.Commands)
        {
            if (
                command.Workdir is { } workdir
                && inputs.Count > 0
                && !SystemFolder.Is(workdir.Text)
                && !inputs.Exists(volume =>
                    IsWithin(workdir.Text, volume.Path) || IsWithin(volume.Path, workdir.Text.TrimEnd('/'))
                )
                && !earlier.Exists(script => script.Contains(workdir.Text.Split('/')[^1], StringComparison.Ordinal))
            )
            {
                var known = string.Join(", ", inputs.Select(volume => volume.Target.Text));
                var remedy = $"known paths are {known}";
                yield return Descriptor.At(workdir.Span, workdir.Text, remedy);
            }
            if (command.Script is { } script)
                earlier.Add(script.Text);
        }
    }

    private static bool IsWithin(string path, string folder) =>
        folder == "/" || path.TrimEnd('/') == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);
}
