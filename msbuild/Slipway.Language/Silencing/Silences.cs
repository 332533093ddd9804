using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Silencing;

/// <summary>What the authors of files have silenced where they wrote it.</summary>
/// <param name="yaml">The text of a YAML file by its name in messages; null where it was not read.</param>
/// <param name="code">The text of a C# file by its name in messages; null where it cannot be read.</param>
internal sealed class Silences(Func<string, string?> yaml, Func<string, string?> code)
{
    private readonly Dictionary<string, IReadOnlyList<Silence>> files = new(StringComparer.Ordinal);

    /// <summary>Whether a finding is silenced. Files that cannot be read, and faults of the build itself, are not.</summary>
    /// <param name="finding">The finding.</param>
    public bool Cover(Diagnostic finding)
    {
        if (finding.Id[4] is '0' or '9' || finding.Span.StartLine == 0)
            return false;
        var file = finding.Span.File;
        if (!files.TryGetValue(file, out var silences))
        {
            silences = finding.Span.IsCode ? Pragmas.Read(code(file) ?? "") : SilencingComments.Read(yaml(file) ?? "");
            files.Add(file, silences);
        }
        return silences.Any(silence => silence.Covers(finding.Id, finding.Span.StartLine));
    }
}
