using Slipway.Language.Workspaces;

namespace Slipway.Build.Opening;

/// <summary>What is asked for in place of what a project says; null and empty leave it as it is.</summary>
internal sealed record OpenSettings
{
    /// <summary>The targets.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The namespace of specs that name none.</summary>
    public string? Namespace { get; init; }

    /// <summary>The environment that is built for.</summary>
    public string? Environment { get; init; }

    /// <summary>The platform's versions.</summary>
    public string? Profile { get; init; }

    /// <summary>What serving components become.</summary>
    public string? Serving { get; init; }

    /// <summary>Objects that live outside, next to those that the project names.</summary>
    public IReadOnlyList<External> Externals { get; init; } = [];

    /// <summary>Ids of findings that are left out.</summary>
    public IReadOnlyList<string> NoWarn { get; init; } = [];

    /// <summary>Whether warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; init; }
}
