using System.Buffers;
using System.Text.RegularExpressions;
using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>One item of an override policy's <c>components</c>, or of the <c>patch</c> of an environment: what it changes, and in which components.</summary>
/// <remarks>
/// A change without a name is for every component, or for those of its type. A name is a pattern: KubeVela looks for it
/// anywhere in a component's name, as a regular expression in which <c>*</c> stands for anything. A change whose name no
/// component has adds a component, which needs a type.
/// </remarks>
public sealed class OverrideChange
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(10);

    private static readonly SearchValues<char> PatternSigns = SearchValues.Create("\\^$.|?+()[]{}");

    private readonly Lazy<Regex?> pattern;

    /// <summary>Views a change.</summary>
    /// <param name="node">Its item of <c>components</c>.</param>
    public OverrideChange(SpecMapping node)
    {
        Node = node;
        Name = node.Text("name") is { Text.Length: > 0 } name ? name : null;
        Type = node.Text("type")?.Text ?? "";
        pattern = new Lazy<Regex?>(() => Pattern(Name?.Text ?? ""));
    }

    /// <summary>Its item of <c>components</c>.</summary>
    public SpecMapping Node { get; }

    /// <summary>The pattern for the names of the components it changes; null where it has none.</summary>
    public SpecScalar? Name { get; }

    /// <summary>The type it names; empty where it names none.</summary>
    public string Type { get; }

    /// <summary>The properties it sets; empty where it sets none.</summary>
    public SpecMapping Properties => Node.Mapping("properties") ?? new SpecMapping([], Node.Span);

    /// <summary>The traits it adds, changes or takes away, in order.</summary>
    public IReadOnlyList<SpecMapping> Traits => [.. Node.Mappings("traits")];

    /// <summary>Whether it changes a component.</summary>
    /// <param name="component">The component.</param>
    /// <returns>True where it does.</returns>
    public bool Changes(Component component) =>
        Name is null ? Type.Length == 0 || Type.Split('@')[0] == component.Type
        : Name.Text.AsSpan().ContainsAny(PatternSigns) ? pattern.Value?.IsMatch(component.Name) == true
        : HasParts(component.Name, Name.Text);

    /// <summary>Whether it changes a component that stays what it is, and is not put in its place.</summary>
    /// <param name="component">The component.</param>
    /// <returns>True where its properties and traits are merged with those of the component.</returns>
    public bool Merges(Component component) => Changes(component) && !Replaces(component);

    /// <summary>Whether it is of another type, so that it is put in the place of a component that it changes.</summary>
    /// <param name="component">The component.</param>
    /// <returns>True where it is.</returns>
    public bool Replaces(Component component) => Type.Length > 0 && Type.Split('@')[0] != component.Type;

    /// <summary>The changes of a policy, in order.</summary>
    /// <param name="policy">A policy of any type; others than <c>override</c> and <c>env-binding</c> have none.</param>
    /// <returns>The changes.</returns>
    public static IEnumerable<OverrideChange> Of(Policy policy) =>
        (
            policy.Type switch
            {
                "override" => policy.Properties.Mappings("components"),
                "env-binding" or "envbinding" => policy
                    .Properties.Mappings("envs")
                    .SelectMany(environment => environment.Mapping("patch")?.Mappings("components") ?? []),
                _ => [],
            }
        ).Select(node => new OverrideChange(node));

    /// <summary>Almost every pattern is a name with '*' in it at most, and needs no expression.</summary>
    private static bool HasParts(string name, string pattern)
    {
        var at = 0;
        foreach (var part in pattern.Split('*'))
        {
            var found = name.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }
        return true;
    }

    private static Regex? Pattern(string name)
    {
        try
        {
            var text = name.Replace("*", ".*", StringComparison.Ordinal);
            return new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, PatternTime);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
