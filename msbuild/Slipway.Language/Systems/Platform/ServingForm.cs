namespace Slipway.Language.Systems.Platform;

/// <summary>What a serving component becomes: the property <c>SlipwayServing</c>.</summary>
public enum ServingForm
{
    /// <summary>Objects that any cluster runs: Deployments, Services, autoscalers, and Istio's VirtualService where requests are shared.</summary>
    Deployments,

    /// <summary>An Inference, which KubeDL's operator runs.</summary>
    Inference,
}
