using System.Collections.Frozen;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>What is known of step types: those that KubeVela brings along, and those of the ML platform document.</summary>
internal static class BuiltInSteps
{
    /// <summary>The types that apply the component that their property <c>component</c> names.</summary>
    public static FrozenSet<string> ApplyOneComponent { get; } =
        new[]
        {
            "apply-component",
            "builtin-apply-component",
            "helm-apply",
            "ml-model-serving",
            "ml-model-training",
            "terraform-apply",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The types that apply none of the Application's components. Any other type may.</summary>
    public static FrozenSet<string> ApplyNoComponent { get; } =
        new[]
        {
            "apply-deployment",
            "apply-object",
            "apply-terraform-config",
            "apply-terraform-provider",
            "build-push-image",
            "chat-gpt",
            "check-metrics",
            "clean-jobs",
            "collect-service-endpoints",
            "create-config",
            "delete-config",
            "depends-on-app",
            "export-data",
            "export-service",
            "export2config",
            "export2secret",
            "generate-jdbc-connection",
            "list-config",
            "ml-model-checkpoint",
            "notification",
            "print-message-in-status",
            "read-config",
            "read-object",
            "request",
            "restart-workflow",
            "step-group",
            "suspend",
            "vela-cli",
            "webhook",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a type is one of them.</summary>
    public static bool Has(string type) => ApplyOneComponent.Contains(type) || ApplyNoComponent.Contains(type);
}
