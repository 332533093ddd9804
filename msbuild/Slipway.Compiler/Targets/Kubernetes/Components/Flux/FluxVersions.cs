using Slipway.Language.Profiles;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Flux;

/// <summary>The versions of Flux's kinds that the Flux of a profile serves: each was new once, and the old ones are gone.</summary>
/// <remarks>With Flux 2.2 they are those that KubeVela's addon writes.</remarks>
internal static class FluxVersions
{
    /// <summary>The apiVersion of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="profile">What the cluster runs.</param>
    public static string Of(string kind, Profile profile)
    {
        var (group, since, newer, older) = kind switch
        {
            "HelmRelease" => ("helm", "2.3", "v2", "v2beta1"),
            "Kustomization" => ("kustomize", "2.0", "v1", "v1beta2"),
            "GitRepository" => ("source", "2.0", "v1", "v1beta2"),
            "Bucket" => ("source", "2.4", "v1", "v1beta2"),
            "OCIRepository" => ("source", "2.6", "v1", "v1beta2"),
            "ImageRepository" or "ImagePolicy" => ("image", "2.7", "v1", "v1beta2"),
            "ImageUpdateAutomation" => ("image", "2.7", "v1", "v1beta1"),
            _ => ("source", "2.3", "v1", "v1beta2"),
        };
        return $"{group}.toolkit.fluxcd.io/{(profile.Meets($"flux>={since}") ? newer : older)}";
    }
}
