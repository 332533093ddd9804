using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Schemas;

public class WebServiceSchemaTests
{
    [Fact]
    public void A_service_with_every_parameter_is_fine() =>
        Check(
            """
            labels: {team: vision}
            annotations: {note: first try}
            imagePullPolicy: Always
            imagePullSecrets: [registry]
            exposeType: NodePort
            addRevisionLabel: true
            cmd: [serve]
            args: [--verbose]
            cpu: "0.5"
            memory: 512Mi
            limit: {cpu: "1", memory: 1Gi}
            ports:
            - {port: 80, containerPort: 8080, name: web, protocol: TCP, expose: true, nodePort: 30080}
            - {port: 53, protocol: UDP}
            env:
            - {name: MODE, value: fast}
            - {name: LEVEL, valueFrom: {configMapKeyRef: {name: settings, key: level}}}
            - {name: LOGIN, valueFrom: {secretKeyRef: {name: registry, key: login}}}
            volumeMounts:
              pvc: [{name: data, mountPath: /data, subPath: models/v1, claimName: data}]
              configMap: [{name: conf, mountPath: /conf, cmName: settings, defaultMode: 420, items: [{key: a, path: a.txt, mode: 511}]}]
              secret: [{name: cert, mountPath: /cert, secretName: registry}]
              emptyDir: [{name: temp, mountPath: /tmp, medium: Memory}]
              hostPath: [{name: logs, mountPath: /logs, path: /var/log}]
            livenessProbe:
              httpGet: {path: /, port: 8080, host: example.com, scheme: HTTPS, httpHeaders: [{name: X-Probe, value: live}]}
              initialDelaySeconds: 5
              periodSeconds: 10
              timeoutSeconds: 2
              successThreshold: 1
              failureThreshold: 3
            readinessProbe:
              exec: {command: [check, --ready]}
              successThreshold: 2
            hostAliases: [{ip: 10.0.0.7, hostnames: [db.local]}]
            """
        );

    [Theory]
    [InlineData("{|SLIP1001:mem|}: 1Gi")]
    [InlineData("{|SLIP1001:gpu|}: \"1\"")]
    [InlineData("ports: [{port: 80, {|SLIP1001:exposed|}: true}]")]
    [InlineData("env: [{name: MODE, {|SLIP1001:val|}: fast}]")]
    public void An_unknown_key_is_reported(string property) => Check(property);

    [Fact]
    public void Replicas_belong_to_a_trait()
    {
        var found = Check("{|SLIP1013:replicas|}: 2");

        found.Single().Message.ShouldContain("add the trait 'scaler'");
    }

    [Fact]
    public void A_service_without_an_image_is_reported() =>
        SpecTest.Verify(Spec.Application("- name: comp\n  type: webservice\n  {|SLIP1002:properties|}: {cpu: \"1\"}"));

    [Theory]
    [InlineData("ports: [{{|SLIP1002:expose|}: true}]")]
    [InlineData("env: [{{|SLIP1002:value|}: fast}]")]
    [InlineData("volumeMounts: {pvc: [{{|SLIP1002:name|}: data, mountPath: /data}]}")]
    [InlineData("hostAliases: [{{|SLIP1002:ip|}: 10.0.0.7}]")]
    public void A_missing_value_is_reported(string property) => Check(property);

    [Theory]
    [InlineData("cpu: {|SLIP1003:1|}")]
    [InlineData("memory: {|SLIP1003:2|}")]
    [InlineData("env: [{name: MODE, value: {|SLIP1003:1234|}}]")]
    [InlineData("cmd: {|SLIP1003:\"python x.py\"|}")]
    [InlineData("args: {|SLIP1003:\"--verbose\"|}")]
    [InlineData("ports: [{port: {|SLIP1003:\"80\"|}}]")]
    [InlineData("ports: [{port: 80, expose: {|SLIP1003:\"true\"|}}]")]
    public void A_value_of_another_type_is_reported(string property) => Check(property);

    [Theory]
    [InlineData("ports: [{port: 80, expose: true}]\nexposeType: {|SLIP1004:ExternalName|}")]
    [InlineData("ports: [{port: 80, protocol: {|SLIP1004:tcp|}}]")]
    [InlineData("imagePullPolicy: {|SLIP1004:Sometimes|}")]
    [InlineData("livenessProbe: {httpGet: {path: /, port: 80, scheme: {|SLIP1004:https|}}}")]
    public void A_word_that_is_not_allowed_is_reported(string property) => Check(property);

    [Theory]
    [InlineData("port: {|SLIP1007:0|}")]
    [InlineData("port: {|SLIP1007:65536|}")]
    [InlineData("port: 80, containerPort: {|SLIP1007:70000|}")]
    [InlineData("port: 80, name: {|SLIP1005:a-name-too-long-for-it|}")]
    [InlineData("port: 80, name: {|SLIP1005:Web|}")]
    [InlineData("port: 80, name: {|SLIP1005:\"8080\"|}")]
    public void A_port_that_Kubernetes_rejects_is_reported(string port) => Check($"ports: [{{{port}}}]");

    [Theory]
    [InlineData(29999)]
    [InlineData(32768)]
    public void A_port_of_the_nodes_out_of_range_is_reported(int port) =>
        Check($"exposeType: NodePort\nports: [{{port: 80, expose: true, nodePort: {{|SLIP1007:{port}|}}}}]");

    [Theory]
    [InlineData("{|SLIP1005:1MODE|}")]
    [InlineData("{|SLIP1005:\"MY MODE\"|}")]
    public void A_name_that_no_variable_has_is_reported(string name) => Check($"env: [{{name: {name}, value: x}}]");

    [Fact]
    public void A_value_and_a_source_do_not_go_together() =>
        Check(
            "env: [{name: MODE, value: fast, {|SLIP1010:valueFrom|}: {configMapKeyRef: {name: settings, key: mode}}}]"
        );

    [Fact]
    public void A_source_without_a_reference_is_reported() => Check("env: [{name: MODE, {|SLIP1010:valueFrom|}: {}}]");

    [Fact]
    public void A_source_with_two_references_is_reported() =>
        Check(
            "env: [{name: MODE, valueFrom: {secretKeyRef: {name: registry, key: mode}, "
                + "{|SLIP1010:configMapKeyRef|}: {name: settings, key: mode}}}]"
        );

    [Theory]
    [InlineData("{|SLIP1010:livenessProbe|}: {periodSeconds: 5}")]
    [InlineData("readinessProbe: {exec: {command: [check]}, {|SLIP1010:tcpSocket|}: {port: 80}}")]
    [InlineData("livenessProbe: {httpGet: {path: /, port: 80}, {|SLIP1010:tcpSocket|}: {port: 80}}")]
    public void A_probe_has_exactly_one_way_to_ask(string probe) => Check(probe);

    [Fact]
    public void A_liveness_probe_succeeds_at_once()
    {
        var found = Check("livenessProbe: {tcpSocket: {port: 80}, successThreshold: {|SLIP1007:2|}}");

        found.Single().Message.ShouldContain("Kubernetes takes nothing but 1 for a liveness probe");
    }

    [Theory]
    [InlineData("livenessProbe: {tcpSocket: {port: 80}, successThreshold: {|SLIP1007:0|}}")]
    [InlineData("livenessProbe: {tcpSocket: {port: 80}, periodSeconds: {|SLIP1007:0|}}")]
    [InlineData("livenessProbe: {tcpSocket: {port: {|SLIP1007:0|}}}")]
    [InlineData(
        "livenessProbe: {httpGet: {path: /, port: 80, httpHeaders: [{name: {|SLIP1006:\"X Probe\"|}, value: a}]}}"
    )]
    public void A_probe_that_Kubernetes_rejects_is_reported(string probe) => Check(probe);

    [Theory]
    [InlineData("/models")]
    [InlineData("../models")]
    [InlineData("models/../..")]
    public void A_part_of_a_volume_lies_inside_it(string subPath) =>
        Check($"volumeMounts: {{emptyDir: [{{name: temp, mountPath: /tmp, subPath: {{|SLIP1006:{subPath}|}}}}]}}");

    [Theory]
    [InlineData("models/v1")]
    [InlineData("..models/v1..")]
    public void A_part_inside_a_volume_is_fine(string subPath) =>
        Check($"volumeMounts: {{emptyDir: [{{name: temp, mountPath: /tmp, subPath: {subPath}}}]}}");

    [Theory]
    [InlineData("cpu: {|SLIP1005:\"0\"|}")]
    [InlineData("memory: {|SLIP1005:1Gb|}")]
    public void An_amount_that_cannot_be_requested_is_reported(string property) => Check(property);

    private static IReadOnlyList<Slipway.Schema.Diagnostics.Diagnostic> Check(string properties) =>
        new SpecTest
        {
            Externals =
            [
                new External("PersistentVolumeClaim", "data", null),
                new External("ConfigMap", "settings", null),
                new External("Secret", "registry", null),
            ],
        }.Check(Spec.Component("webservice", $"image: nginx:1.25\n{properties}"));
}
