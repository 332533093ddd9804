using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Objects;

/// <summary>Why KubeVela refuses a trait where it is.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="Reason">The reason, and what to write, as the end of a sentence.</param>
public sealed record TraitFault(Trait Trait, string Reason);
