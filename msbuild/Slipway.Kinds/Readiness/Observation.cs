namespace Slipway.Kinds.Readiness;

/// <summary>Whether a controller notes in <c>status.observedGeneration</c> which change it has seen.</summary>
public enum Observation
{
    /// <summary>It does not.</summary>
    Never,

    /// <summary>Some versions do.</summary>
    WhereNoted,

    /// <summary>It does, so that a missing note means that it has seen nothing.</summary>
    Always,
}
