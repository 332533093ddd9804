using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4501: Initializers wait for each other.</summary>
public sealed class InitializerCycle : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4501",
            Severity.Error,
            "Initializers wait for each other",
            "Initializer '{0}' waits for '{1}', which waits for '{0}' again, so that none of them ever starts: remove one of the dependencies"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var named = workspace
            .Documents.Where(Initializer.Is)
            .GroupBy(document => (document.Name, document.Namespace))
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var document in named.Values)
        {
            foreach (var (name, inNamespace) in Initializer.DependsOn(document))
            {
                if (Reaches((name.Text, inNamespace), document, named))
                    yield return Descriptor.At(name.Span, document.Name, name.Text);
            }
        }
    }

    private static bool Reaches(
        (string, string) from,
        SpecDocument target,
        Dictionary<(string, string), SpecDocument> named
    )
    {
        var seen = new HashSet<(string, string)>();
        var open = new Stack<(string, string)>([from]);
        while (open.TryPop(out var at))
        {
            if (!seen.Add(at) || !named.TryGetValue(at, out var document))
                continue;
            if (ReferenceEquals(document, target))
                return true;
            foreach (var (name, inNamespace) in Initializer.DependsOn(document))
                open.Push((name.Text, inNamespace));
        }
        return false;
    }
}
