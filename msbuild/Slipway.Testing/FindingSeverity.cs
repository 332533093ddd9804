namespace Slipway.Testing;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Advice, which a build counts and does not print.</summary>
    Info,

    /// <summary>The platform accepts it, and it is broken or dangerous.</summary>
    Warning,

    /// <summary>The platform rejects it, or it cannot work: there are no manifests.</summary>
    Error,
}
