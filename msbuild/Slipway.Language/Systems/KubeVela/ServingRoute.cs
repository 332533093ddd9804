using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The <c>customRouting</c> of a <c>model-serving</c> component: requests with a header, under the address of another.</summary>
/// <param name="Header">The header and its value; null where that is not said.</param>
/// <param name="ServiceName">The component whose address is shared; null where that is not said.</param>
public sealed record ServingRoute(SpecScalar? Header, SpecScalar? ServiceName);
