using Microsoft.CodeAnalysis;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Specs;

/// <summary>A constant that a builder is given.</summary>
/// <param name="Parameter">What it is for.</param>
/// <param name="Value">The constant.</param>
/// <param name="Syntax">Where it is written.</param>
internal sealed record SpecLiteral(SpecParameter Parameter, object Value, SyntaxNode Syntax)
{
    public Location Location => Syntax.GetLocation();

    /// <summary>The constant as text; null where it is a number.</summary>
    public string? Text => Value as string;

    /// <summary>The constant as a whole number; null where it is not one.</summary>
    public long? Integer =>
        Value switch
        {
            int number => number,
            long number => number,
            _ => null,
        };

    /// <summary>The constant as a number; null where it is not one.</summary>
    public double? Number =>
        Value switch
        {
            int number => number,
            long number => number,
            double number => number,
            _ => null,
        };

    /// <summary>The line it is in, counted from 1.</summary>
    public int Line => Location.GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>What judgements call a constant text; null where it is a number.</summary>
    public Named<Location>? Named => Text is { } text ? new Named<Location>(text, Location, Line) : null;
}
