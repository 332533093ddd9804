using Slipway.Schema;

namespace Slipway.Language.Systems.KubeVela.Makers;

/// <summary>What makes objects that are not specs of their own: a document, a component or a step.</summary>
/// <param name="Words">What it is, in words: <c>component 'cache' of type 'helm'</c>.</param>
/// <param name="Place">Where it is.</param>
public sealed record ObjectMaker(string Words, SourceSpan Place)
{
    /// <summary>Whether it may make objects of a kind whose names no spec shows.</summary>
    public Func<string, bool> MayMakeAny { get; init; } = _ => false;

    /// <summary>Whether it makes the object of a kind and a name.</summary>
    public Func<string, string, bool> Makes { get; init; } = (_, _) => false;
}
