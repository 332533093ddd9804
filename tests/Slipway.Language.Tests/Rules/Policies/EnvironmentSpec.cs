namespace Slipway.Language.Tests.Rules.Policies;

/// <summary>Applications with a web service, policies, and one step.</summary>
internal static class EnvironmentSpec
{
    public const string Binding = """
        - name: environments
          type: {|SLIP1011:env-binding|}
          properties: {envs: [{name: staging}, {name: production}]}
        """;

    public static string Of(string step, string? policies = null) =>
        Spec.Application(
            """
            - name: web
              type: webservice
              properties: {image: "nginx:1.27.3"}
            """,
            policies,
            $"steps:\n- {{name: all, type: deploy}}\n- name: there\n  {step}"
        );
}
