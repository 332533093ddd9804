using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP2044: a rule of a policy chooses a type that is nearly one of the Application's.</summary>
/// <remarks>A rule may well be about a type that the Application had before, so only a near miss is reported.</remarks>
public sealed class UnknownSelectedType : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2044",
            Severity.Warning,
            "A policy chooses a type that nothing has",
            "no {0} of this Application has the type '{1}', so the rule of the {2} policy chooses nothing: {3}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var components = application
            .Components.Select(component => component.Type)
            .Where(Is)
            .ToHashSet(StringComparer.Ordinal);
        var traits = application
            .Components.SelectMany(component => component.Traits)
            .Select(trait => trait.Type)
            .Where(Is)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var policy in application.Policies)
        {
            foreach (var selector in policy.Properties.Mappings("rules").Select(rule => rule.Mapping("selector")))
            {
                foreach (var found in Check(selector, "componentTypes", "component", components, policy, options))
                    yield return found;
                foreach (var found in Check(selector, "traitTypes", "trait", traits, policy, options))
                    yield return found;
            }
        }
    }

    private IEnumerable<Diagnostic> Check(
        SpecMapping? selector,
        string key,
        string kind,
        HashSet<string> types,
        Policy policy,
        WorkspaceOptions options
    )
    {
        foreach (var type in selector?.Texts(key) ?? [])
        {
            if (
                !types.Contains(type.Text)
                && options.Catalog.Definition(kind, type.Text) is null
                && NearestWord.Misspelt(type.Text, types) is not null
            )
                yield return Descriptor.At(type.Span, kind, type.Text, policy.Type, DidYouMean.Or(type, types, ""));
        }
    }

    private static bool Is(string type) => type.Length > 0;
}
