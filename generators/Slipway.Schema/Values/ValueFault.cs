namespace Slipway.Schema.Values;

/// <summary>In what respect a value is not what it has to be.</summary>
public enum ValueAspect
{
    /// <summary>SLIP1005.</summary>
    Format,

    /// <summary>SLIP1006.</summary>
    Pattern,

    /// <summary>SLIP1007.</summary>
    Range,

    /// <summary>SLIP1008.</summary>
    Length,
}

/// <summary>What is wrong with a value.</summary>
/// <param name="Aspect">In what respect.</param>
/// <param name="Arguments">What the message of its rule has to fill in.</param>
public sealed record ValueFault(ValueAspect Aspect, IReadOnlyList<object> Arguments);
