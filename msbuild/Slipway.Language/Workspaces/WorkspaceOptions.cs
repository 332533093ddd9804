using System.Collections.Immutable;
using Slipway.Language.Binding;
using Slipway.Language.Environments;
using Slipway.Language.Profiles;
using Slipway.Language.Systems.Platform;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Workspaces;

/// <summary>What a project says about its specs as a whole.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>The platform's versions; by default <see cref="Profile.Latest"/>.</summary>
    public Profile Profile { get; init; } = Profile.Latest;

    /// <summary>The namespace of documents that name none; by default <c>default</c>.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>The environment that is built for: the property <c>SlipwayEnvironment</c>; empty where the project names none.</summary>
    public string Environment { get; init; } = "";

    /// <summary>The environments that the project has: its overlays, and the property <c>SlipwayEnvironments</c>.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>What differs in that environment.</summary>
    public OverlaySet Overlays { get; init; } = OverlaySet.Empty;

    /// <summary>Objects that exist outside the project.</summary>
    public IReadOnlyList<External> Externals { get; init; } = [];

    /// <summary>The schemas to bind to.</summary>
    public SchemaCatalog Catalog { get; init; } = SchemaCatalog.BuiltIn;

    /// <summary>Gives a finding the severity that the project wants, or null to leave it out; by default each has its own.</summary>
    public Func<Diagnostic, Diagnostic?> Severities { get; init; } = finding => finding;

    private ImmutableDictionary<Type, object> Systems { get; init; } = ImmutableDictionary<Type, object>.Empty;

    /// <summary>What the project says about one system.</summary>
    /// <typeparam name="T">The system's options.</typeparam>
    /// <returns>What <see cref="With{T}"/> set; else the defaults.</returns>
    public T For<T>()
        where T : class, ISystemOptions<T> => Systems.TryGetValue(typeof(T), out var options) ? (T)options : T.Default;

    /// <summary>Sets what the project says about one system.</summary>
    /// <typeparam name="T">The system's options.</typeparam>
    /// <param name="options">The options.</param>
    /// <returns>The same options of everything else.</returns>
    public WorkspaceOptions With<T>(T options)
        where T : class, ISystemOptions<T> => this with { Systems = Systems.SetItem(typeof(T), options) };
}
