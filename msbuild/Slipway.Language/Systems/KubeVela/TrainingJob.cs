using Slipway.Language.Profiles;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The job that a <c>model-training</c> component asks for.</summary>
/// <param name="component">A component of type <c>model-training</c>.</param>
public sealed class TrainingJob(Component component)
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "model-training";

    /// <summary>The component.</summary>
    public Component Component { get; } = component;

    /// <summary>The framework; null where the spec names one that is none, or leaves it to an input.</summary>
    public TrainingFramework? Framework { get; } = FrameworkOf(component);

    /// <summary>The value that decides the framework: <c>framework</c>, or the component's type where that is left out.</summary>
    public SourceSpan FrameworkPlace =>
        (Component.Properties["framework"] ?? Component.Node["type"])?.Span ?? Component.Place;

    /// <summary>The entry <c>distribution</c>; null where there is none that holds a mapping.</summary>
    public SpecEntry? DistributionEntry { get; } =
        component.Properties.Entry("distribution") is { Value: SpecMapping } entry ? entry : null;

    /// <summary>How many pods each role has; null where that is left to the default of one worker.</summary>
    public SpecMapping? Distribution => DistributionEntry?.Value as SpecMapping;

    /// <summary>Whether the spec leaves the roles to the default, which is one worker.</summary>
    public bool IsDefault =>
        Component.Properties.Entry("distribution") is null && !Component.IsSupplied("distribution");

    /// <summary>The counts that the spec gives for good, in the order in which it gives them.</summary>
    public IEnumerable<(string Key, SpecScalar Value, long Count)> Counts
    {
        get
        {
            foreach (var entry in Distribution?.Entries ?? [])
            {
                var isCount = TrainingFramework.Counts.Contains(entry.Key.Text, StringComparer.Ordinal);
                if (!isCount || Component.IsSupplied($"distribution.{entry.Key.Text}"))
                    continue;
                if (entry.Value is SpecScalar { Integer: { } count } value)
                    yield return (entry.Key.Text, value, count);
            }
        }
    }

    /// <summary>The counts that <c>distribution</c> lacks; none where there is no <c>distribution</c>.</summary>
    public IEnumerable<string> MissingCounts =>
        Distribution is null
            ? []
            : TrainingFramework.Counts.Where(key =>
                Distribution.Entry(key) is null && !Component.IsSupplied($"distribution.{key}")
            );

    /// <summary>How many pods the job has, as far as the spec tells.</summary>
    public long Pods =>
        Distribution is null
            ? 1
            : Counts
                .Where(one => one.Count > 0 && Framework?.Roles.Any(role => role.Key == one.Key) != false)
                .Sum(one => Math.Min(one.Count, int.MaxValue));

    /// <summary>Whether a cluster with the profile's versions takes the framework's jobs as the addon renders them.</summary>
    /// <param name="profile">The platform's versions.</param>
    /// <returns>True where it does, and where the framework is not known.</returns>
    public bool IsDeployable(Profile profile) =>
        Framework is not { } framework || (framework.Unmet(profile) is null && framework.Fault is null);

    /// <summary>Whether the count of a role must be one and is something else.</summary>
    /// <param name="key">The role's key of <c>distribution</c>.</param>
    /// <param name="count">Its count.</param>
    /// <param name="profile">The platform's versions.</param>
    /// <returns>True where it is wrong.</returns>
    public bool IsWrongSingle(string key, long count, Profile profile) =>
        Framework is { } framework
        && framework.SingleRole == key
        && (framework.NeedsSingleRole(profile) ? count != 1 : count > 1);

    private static TrainingFramework? FrameworkOf(Component component) =>
        component.IsSupplied("framework") ? null
        : component.Properties.Entry("framework") is null ? TrainingFramework.Named(null)
        : TrainingFramework.Find(component.Properties.Text("framework")?.Text ?? "");
}
