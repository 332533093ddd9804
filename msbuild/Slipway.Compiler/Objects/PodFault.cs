using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Objects;

/// <summary>What the API server rejects of a pod, once a trait has changed it.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="Word">The name or path that it is about.</param>
/// <param name="Reason">What is wrong with the pod, and what to write, as the end of a sentence.</param>
public sealed record PodFault(Trait Trait, string Word, string Reason);
